package org.consort.ordering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consort.acquisitions.PoLineType;
import org.consort.marc.number.Issn;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;

/// Makes a brief MARC 21 record of what an order says about its title. Matching works on it, and it
/// is what gets imported when nothing matches.
final class BriefRecord {
  private static final char ABBREVIATED = '3';
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("yyMMdd");

  private BriefRecord() {}

  static Record of(IncomingOrder.Title title, PoLineType type, LocalDate today) {
    List<Field> fields = new ArrayList<>();
    fields.add(new ControlField("008", fixedField(title, type, today)));
    add(fields, "020", "  ", 'a', title.isbn());
    add(fields, "022", "  ", 'a', hyphenated(title.issn()));
    title.systemNumbers().forEach(number -> add(fields, "035", "  ", 'a', number));
    add(fields, "100", "1 ", 'a', title.author());
    add(fields, "245", title.author() == null ? "00" : "10", 'a', title.title());
    publication(title).ifPresent(fields::add);
    return new Record(leader(type), fields);
  }

  private static Leader leader(PoLineType type) {
    Leader usual = type.isJournal() ? Leader.SERIAL : Leader.BOOK;
    return usual.with(17, ABBREVIATED).with(18, 'u');
  }

  // Positions: https://www.loc.gov/marc/bibliographic/bd008.html
  private static String fixedField(IncomingOrder.Title title, PoLineType type, LocalDate today) {
    String year = year(title.publicationYear());
    boolean online = type.format() == PoLineType.Format.ELECTRONIC;
    StringBuilder text = new StringBuilder(40).append(ENTERED.format(today));
    if (type.isJournal()) {
      text.append('c').append(year).append("9999").append("xx ").append("|".repeat(17));
    } else {
      text.append(year.equals("uuuu") ? 'n' : 's').append(year).append("    ");
      text.append("xx ").append("|".repeat(17));
    }
    text.setCharAt(23, online ? 'o' : text.charAt(23));
    return text.append("und").append(" d").toString();
  }

  private static String year(@Nullable String text) {
    Matcher found = YEAR.matcher(text == null ? "" : text);
    return found.find() ? found.group() : "uuuu";
  }

  private static @Nullable String hyphenated(@Nullable String issn) {
    return issn == null ? null : Issn.parse(issn).map(Issn::hyphenated).orElse(issn);
  }

  private static Optional<Field> publication(IncomingOrder.Title title) {
    List<Subfield> subfields =
        Stream.of(
                subfield('a', title.publicationPlace()),
                subfield('b', title.publisher()),
                subfield('c', title.publicationYear()))
            .flatMap(Optional::stream)
            .toList();
    return subfields.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataField("264", ' ', '1', subfields));
  }

  private static Optional<Subfield> subfield(char code, @Nullable String value) {
    return Optional.ofNullable(value).map(text -> new Subfield(code, text));
  }

  private static void add(
      List<Field> fields, String tag, String indicators, char code, @Nullable String value) {
    subfield(code, value)
        .map(
            subfield ->
                new DataField(tag, indicators.charAt(0), indicators.charAt(1), List.of(subfield)))
        .ifPresent(fields::add);
  }
}
