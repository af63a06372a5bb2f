package org.consort.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consort.base.Apostrophes;
import org.consort.base.MmsId;

/// A query as a condition on `bib b` joined with `bib_words w`, its values kept apart as
/// parameters.
final class BibCondition {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final String text;

  private BibCondition(BibQuery query) {
    this.text = condition(query);
  }

  static BibCondition of(BibQuery query) {
    return new BibCondition(query);
  }

  String text() {
    return text;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private String condition(BibQuery query) {
    return switch (query) {
      case BibQuery.Both(BibQuery left, BibQuery right) -> joined(left, " AND ", right);
      case BibQuery.Either(BibQuery left, BibQuery right) -> joined(left, " OR ", right);
      case BibQuery.Without(BibQuery left, BibQuery right) -> joined(left, " AND NOT ", right);
      case BibQuery.Not(BibQuery other) -> "NOT " + condition(other);
      case BibQuery.Words words -> matches(words(words));
      case BibQuery.Whole(WholeField field, String whole) ->
          matches(anyOf(field.words(whole), false));
      case BibQuery.Begun(WholeField field, String text) ->
          matches(anyOf(field.beginnings(text), true));
      case BibQuery.Ids ids -> "b.mms_id = ANY(" + parameter(numbers(ids)) + ")";
      case BibQuery.Barcode(String barcode) ->
          """
          b.mms_id = (SELECT i.mms_id FROM item i
            WHERE i.institution = :institution AND i.barcode = %s)
          """
              .formatted(parameter(barcode));
      case BibQuery.Years(int first, int last) ->
          "w.year BETWEEN %s AND %s".formatted(parameter(first), parameter(last));
      case BibQuery.Suppressed(boolean is) -> "b.suppressed = " + parameter(is);
    };
  }

  private String joined(BibQuery left, String sign, BibQuery right) {
    return "(" + condition(left) + sign + condition(right) + ")";
  }

  private String matches(String tsquery) {
    return tsquery.isEmpty() ? "FALSE" : "w.words @@ CAST(" + parameter(tsquery) + " AS tsquery)";
  }

  private static String anyOf(List<String> wholes, boolean begins) {
    return wholes.stream()
        .map(word -> word(word, "", begins))
        .collect(Collectors.joining(BibQuery.Mode.ANY.sign()));
  }

  // Both spellings of a phrase stand apart in the index, so it is looked for as a whole in each.
  private static String words(BibQuery.Words query) {
    return query.mode() == BibQuery.Mode.PHRASE
        ? inEachSpelling(query.text(), query)
        : BLANKS
            .splitAsStream(query.text())
            .map(text -> inEachSpelling(text, query))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(query.mode().sign()));
  }

  private static String inEachSpelling(String text, BibQuery.Words query) {
    String own = joined(text, query);
    String spelt = joined(Apostrophes.joined(text), query);
    return own.equals(spelt) ? own : "((" + own + ") | (" + spelt + "))";
  }

  private static String joined(String text, BibQuery.Words query) {
    return BLANKS
        .splitAsStream(text)
        .flatMap(word -> words(word, query.part().weight()))
        .collect(Collectors.joining(query.mode().sign()));
  }

  // Of x-ray* only the last word is masked.
  private static Stream<String> words(String text, String weight) {
    List<String> words = WordList.of(text);
    int begun = text.endsWith("*") ? words.size() - 1 : -1;
    return IntStream.range(0, words.size()).mapToObj(i -> word(words.get(i), weight, i == begun));
  }

  private static String word(String word, String weight, boolean begins) {
    String marks = (begins ? "*" : "") + weight;
    return "'" + word + "'" + (marks.isEmpty() ? "" : ":" + marks);
  }

  private static Long[] numbers(BibQuery.Ids ids) {
    return ids.ids().stream().map(MmsId::number).toArray(Long[]::new);
  }

  private String parameter(Object value) {
    String name = "q" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }
}
