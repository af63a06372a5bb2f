package org.consort.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consort.base.Apostrophes;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;

/// What a title is found by.
///
/// @param vector its words with their places and weights, as PostgreSQL's `tsvector` is written
record BibWords(String vector, @Nullable Integer year) {
  private static final Set<String> TITLES =
      Set.of("130", "210", "222", "240", "242", "245", "246", "247", "730", "740", "830");
  private static final Set<String> CREATORS =
      Set.of("100", "110", "111", "700", "710", "711", "720");
  private static final Pattern SYSTEM_PREFIX = Pattern.compile("^\\([^)]*\\)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  static BibWords of(Record record, Description about) {
    WordVector vector = new WordVector();
    List<DataField> fields =
        record.fields().stream()
            .filter(DataField.class::isInstance)
            .map(DataField.class::cast)
            .toList();
    fields.forEach(field -> wholes(vector, field));
    fields.forEach(field -> add(vector, field));
    return new BibWords(vector.toString(), year(record, about));
  }

  private static void add(WordVector vector, DataField field) {
    words(vector, field, UnaryOperator.identity());
    if (field.subfields().stream().map(Subfield::value).anyMatch(Apostrophes::isIn)) {
      vector.gap();
      words(vector, field, Apostrophes::joined);
    }
    vector.gap();
  }

  private static void words(WordVector vector, DataField field, UnaryOperator<String> spelling) {
    String tag = field.tag();
    char weight = weight(tag);
    for (Subfield subfield : field.subfields()) {
      // Codes in digits hold links and sources.
      if (Character.isLetter(subfield.code())) {
        vector.add(spelling.apply(subfield.value()), isAside(tag, subfield) ? 'D' : weight);
      }
    }
  }

  private static char weight(String tag) {
    if (TITLES.contains(tag)) {
      return 'A';
    }
    if (CREATORS.contains(tag)) {
      return 'B';
    }
    return tag.startsWith("6") ? 'C' : 'D';
  }

  /// The statement of responsibility is no title, and what somebody did no name.
  private static boolean isAside(String tag, Subfield subfield) {
    return tag.equals("245") ? "ch".indexOf(subfield.code()) >= 0 : subfield.code() == 'e';
  }

  private static void wholes(WordVector vector, DataField field) {
    switch (field.tag()) {
      case "245" -> {
        vector.add(WholeField.TITLE, field.joined("abnp"));
        vector.add(WholeField.TITLE, field.joined("a"));
      }
      case "100", "110", "111", "700", "710", "711" ->
          vector.add(WholeField.CREATOR, field.joined("abcdq"));
      case "020" -> numbers(vector, WholeField.ISBN, field);
      case "022" -> numbers(vector, WholeField.ISSN, field);
      case "035" ->
          field
              .values('a')
              .forEach(
                  number -> {
                    vector.add(WholeField.SYSTEM_NUMBER, number);
                    vector.add(
                        WholeField.SYSTEM_NUMBER,
                        SYSTEM_PREFIX.matcher(number.strip()).replaceFirst(""));
                  });
      default -> {}
    }
    if (field.tag().startsWith("1") || field.tag().startsWith("7")) {
      field.first('a').ifPresent(name -> vector.add(WholeField.CREATOR, name));
    }
  }

  private static void numbers(WordVector vector, WholeField kind, DataField field) {
    for (char code : List.of('a', 'l', 'y', 'z')) {
      field.values(code).forEach(number -> vector.add(kind, number));
    }
  }

  private static @Nullable Integer year(Record record, Description about) {
    return record
        .control("008")
        .filter(fixed -> fixed.length() >= 11)
        .map(fixed -> fixed.substring(7, 11))
        .filter(year -> YEAR.matcher(year).matches())
        .or(() -> firstYear(about.date()))
        .map(Integer::valueOf)
        .orElse(null);
  }

  private static Optional<String> firstYear(String date) {
    Matcher found = YEAR.matcher(date);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
