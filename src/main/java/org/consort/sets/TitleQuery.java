package org.consort.sets;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consort.base.MmsId;
import org.consort.catalogue.BibQuery;
import org.consort.catalogue.WholeField;

/// Puts a set's query in the words of the catalogue's search.
final class TitleQuery {
  private static final String FIELDS =
      "all, title, creator, subject, isbn, issn, system_number, mms_id, barcode, year, suppressed";
  private static final Pattern YEARS = Pattern.compile("([0-9]{1,4})(?:-([0-9]{1,4}))?");

  private TitleQuery() {}

  static BibQuery of(SetQuery query) {
    return switch (query) {
      case SetQuery.Both(SetQuery left, SetQuery right) -> new BibQuery.Both(of(left), of(right));
      case SetQuery.Either(SetQuery left, SetQuery right) ->
          new BibQuery.Either(of(left), of(right));
      case SetQuery.Without(SetQuery left, SetQuery right) ->
          new BibQuery.Without(of(left), of(right));
      case SetQuery.Term term -> of(term);
    };
  }

  private static BibQuery of(SetQuery.Term term) {
    String text = term.text();
    return switch (term.field()) {
      case "all", "keywords" -> anywhere(term);
      case "title" -> words(term, BibQuery.Part.TITLE, WholeField.TITLE);
      case "creator" -> words(term, BibQuery.Part.CREATOR, WholeField.CREATOR);
      case "subject", "subjects" -> words(term, BibQuery.Part.SUBJECT);
      case "isbn" -> whole(WholeField.ISBN, text);
      case "issn" -> whole(WholeField.ISSN, text);
      case "system_number", "other_system_number" -> whole(WholeField.SYSTEM_NUMBER, text);
      case "mms_id" -> MmsId.parse(text).map(TitleQuery::id).orElseThrow(() -> notParsed(text));
      case "barcode" -> new BibQuery.Barcode(text);
      case "year", "main_pub_date" -> years(text);
      case "suppressed", "tag_suppressed" -> new BibQuery.Suppressed(truth(text));
      default -> throw notParsed("the field " + term.field());
    };
  }

  private static BibQuery anywhere(SetQuery.Term term) {
    BibQuery words = words(term, BibQuery.Part.ANYWHERE);
    return MmsId.parse(term.text())
        .<BibQuery>map(id -> new BibQuery.Either(id(id), words))
        .orElse(words);
  }

  private static BibQuery words(SetQuery.Term term, BibQuery.Part part, WholeField field) {
    return term.manner() == SetQuery.Manner.WHOLE ? whole(field, term.text()) : words(term, part);
  }

  private static BibQuery words(SetQuery.Term term, BibQuery.Part part) {
    BibQuery.Mode mode =
        term.manner() == SetQuery.Manner.WORDS ? BibQuery.Mode.ALL : BibQuery.Mode.PHRASE;
    BibQuery.Words words = new BibQuery.Words(part, mode, term.text());
    if (!words.saysSomething()) {
      throw notParsed(term.text());
    }
    return words;
  }

  private static BibQuery whole(WholeField field, String text) {
    BibQuery.Whole whole = new BibQuery.Whole(field, text);
    if (!whole.saysSomething()) {
      throw notParsed(text);
    }
    return whole;
  }

  private static BibQuery id(MmsId id) {
    return new BibQuery.Ids(List.of(id));
  }

  private static BibQuery years(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      throw notParsed(text);
    }
    int first = Integer.parseInt(years.group(1));
    return new BibQuery.Years(
        first, years.group(2) == null ? first : Integer.parseInt(years.group(2)));
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw notParsed(text);
    };
  }

  private static RuntimeException notParsed(String what) {
    return SetReason.NOT_PARSED.refusal(what, FIELDS);
  }
}
