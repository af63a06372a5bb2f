package org.consort.marc.match;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.consort.marc.number.Isbn;
import org.consort.marc.number.Issn;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;

/// Reads out of a record every key it can be found by.
public final class MatchKeys {
  private final Set<MatchKey> found = new LinkedHashSet<>();

  private MatchKeys() {}

  public static Set<MatchKey> of(Record record) {
    MatchKeys keys = new MatchKeys();
    record.dataFields("020").forEach(keys::isbns);
    record.dataFields("022").forEach(keys::issns);
    record.dataFields("024").forEach(keys::otherStandardNumbers);
    record
        .dataFields("035")
        .forEach(field -> keys.add(field, 'a', KeyKind.SYSTEM_NUMBER, MatchKeys::tidied));
    return keys.found;
  }

  private void isbns(DataField field) {
    add(field, 'a', KeyKind.ISBN, Isbn::comparable);
    add(field, 'z', KeyKind.ISBN_CANCELLED, Isbn::comparable);
  }

  private void issns(DataField field) {
    add(field, 'a', KeyKind.ISSN, Issn::comparable);
    add(field, 'l', KeyKind.ISSN_LINKING, Issn::comparable);
    add(field, 'y', KeyKind.ISSN_INCORRECT, Issn::comparable);
    add(field, 'z', KeyKind.ISSN_CANCELLED, Issn::comparable);
  }

  private void otherStandardNumbers(DataField field) {
    String source =
        field.ind1() == '7' ? field.first('2').orElse("").strip() : String.valueOf(field.ind1());
    add(
        field,
        'a',
        KeyKind.OTHER_STANDARD_NUMBER,
        value -> tidied(value).map(number -> source.toLowerCase(Locale.ROOT) + ":" + number));
  }

  private void add(
      DataField field, char code, KeyKind kind, Function<String, Optional<String>> form) {
    field
        .values(code)
        .flatMap(value -> form.apply(value).stream())
        .forEach(value -> found.add(new MatchKey(kind, value)));
  }

  private static Optional<String> tidied(String value) {
    return Optional.of(value.strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty());
  }
}
