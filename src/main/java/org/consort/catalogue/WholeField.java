package org.consort.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consort.base.Apostrophes;
import org.consort.marc.number.Isbn;
import org.consort.marc.number.Issn;

/// What can be asked for as a whole and not by its words.
public enum WholeField {
  TITLE("t"),
  CREATOR("c"),
  /// In any form: with ten or thirteen digits, with or without hyphens.
  ISBN("i"),
  ISSN("s"),
  /// A field 035, with its prefix in brackets or without.
  SYSTEM_NUMBER("n");

  private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{N}()/._:-]+");
  private static final int LONGEST = 300;

  private final String sign;

  WholeField(String sign) {
    this.sign = sign;
  }

  /// How it stands among a title's words, in each spelling; empty when nothing is left of the text.
  List<String> words(String text) {
    Stream<String> forms =
        switch (this) {
          case TITLE, CREATOR -> Stream.of(SortKey.of(text), SortKey.of(Apostrophes.joined(text)));
          case ISBN -> Stream.of(Isbn.parse(text).map(Isbn::toString).orElseGet(() -> bare(text)));
          case ISSN -> Stream.of(Issn.parse(text).map(Issn::toString).orElseGet(() -> bare(text)));
          case SYSTEM_NUMBER -> Stream.of(bare(text));
        };
    return forms.flatMap(this::signed).distinct().toList();
  }

  /// What words that begin with the text begin with.
  List<String> beginnings(String text) {
    String digits = bare(text).replace("-", "");
    Stream<String> more =
        switch (this) {
          case TITLE, CREATOR, SYSTEM_NUMBER -> Stream.of();
          // One of ten digits stands with thirteen.
          case ISBN -> Stream.of(digits, "978" + digits);
          case ISSN -> Stream.of(digits);
        };
    return Stream.concat(words(text).stream(), more.flatMap(this::signed)).distinct().toList();
  }

  private Stream<String> signed(String form) {
    String kept = form.length() <= LONGEST ? form : form.substring(0, LONGEST);
    return kept.isEmpty() ? Stream.of() : Stream.of(sign + "=" + kept);
  }

  private static String bare(String text) {
    return UNUSUAL.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
