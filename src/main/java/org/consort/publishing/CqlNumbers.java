package org.consort.publishing;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.consort.base.MmsId;
import org.consort.catalogue.BibQuery;
import org.consort.catalogue.WholeField;

/// What a term means where numbers are looked for: `all` wants each of its words, `any` one of
/// them, to other relations it is one number.
///
/// @param relation without a context set
record CqlNumbers(String relation, CqlTerm term) {
  private static final String LONG_NUMBER = "[0-9][0-9-]{6,}[0-9Xx]\\*?";
  private static final Pattern SEVERAL =
      Pattern.compile("\\s*%1$s(?:\\s+%1$s)+\\s*".formatted(LONG_NUMBER));

  BibQuery ids() {
    return each(CqlNumbers::id);
  }

  BibQuery barcodes() {
    return each(term -> new BibQuery.Barcode(term.literal()));
  }

  /// In several numbers `all` is what `=` means too: only the first would be read of one text.
  BibQuery standard(WholeField field) {
    boolean isSeveral = !relation.equals("any") && SEVERAL.matcher(term.text()).matches();
    return (isSeveral ? new CqlNumbers("all", term) : this).wholes(field);
  }

  /// @throws org.consort.base.BadRequest when there is nothing to look for in the term
  BibQuery wholes(WholeField field) {
    return each(term -> CqlMeaning.whole(field, term.number()));
  }

  private BibQuery each(Function<CqlTerm, BibQuery> meaning) {
    return switch (relation) {
      case "all" -> term.apart().map(meaning).reduce(BibQuery.Both::new).orElseThrow(this::empty);
      case "any" -> term.apart().map(meaning).reduce(BibQuery.Either::new).orElseThrow(this::empty);
      default -> meaning.apply(term);
    };
  }

  private RuntimeException empty() {
    return SearchReason.EMPTY_TERM.refusal(term.text());
  }

  // What is no id is nobody's id.
  private static BibQuery id(CqlTerm term) {
    String text = term.literal();
    return new BibQuery.Ids(
        MmsId.parse(text).filter(id -> id.toString().equals(text)).stream().toList());
  }
}
