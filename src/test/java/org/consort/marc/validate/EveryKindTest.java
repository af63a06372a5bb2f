package org.consort.marc.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consort.marc.validate.RightRecords.authority;
import static org.consort.marc.validate.RightRecords.book;
import static org.consort.marc.validate.RightRecords.control;
import static org.consort.marc.validate.RightRecords.holdings;
import static org.consort.marc.validate.RightRecords.kinds;
import static org.consort.marc.validate.RightRecords.serial;
import static org.consort.marc.validate.RightRecords.with;

import java.util.EnumMap;
import java.util.Map;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class EveryKindTest {
  @Test
  void nothingIsWrongWithRightRecords() {
    assertThat(kinds(book())).isEmpty();
    assertThat(kinds(serial())).isEmpty();
    assertThat(kinds(holdings())).isEmpty();
    assertThat(kinds(authority())).isEmpty();
  }

  @Test
  void everyKindIsFoundWhereItBelongs() {
    Map<FindingKind, Record> wrong = new EnumMap<>(FindingKind.class);
    putFields(wrong);
    putSubfields(wrong);
    putValues(wrong);

    wrong.forEach((kind, record) -> assertThat(kinds(record)).as(kind.code()).contains(kind));
    assertThat(FindingKind.values())
        .allSatisfy(kind -> assertThat(wrong.containsKey(kind) || isTestedBelow(kind)).isTrue());
  }

  @Test
  void aFieldThatMustBeEmptyIsNot() {
    Validation own = Validation.of(book().leader()).with("999- Kept free\n  any\n");

    assertThat(own.validate(book()))
        .extracting(Finding::kind, Finding::path, Finding::severity)
        .containsExactly(tuple(FindingKind.FIELD_NOT_EMPTY, "999", Severity.ERROR));
    assertThat(own.validate(with(book(), DataField.of("999", "  ")))).isEmpty();
  }

  @Test
  void tellsOnlySoMuchOfOneRecord() {
    Record record = book();
    for (int i = 0; i < 2 * Validation.MOST_FINDINGS; i++) {
      record = record.with(DataField.of("650", "  ", "a", "Fjord " + i));
    }

    assertThat(kinds(record))
        .hasSize(Validation.MOST_FINDINGS + 1)
        .endsWith(FindingKind.INDICATOR_UNDEFINED, FindingKind.FINDINGS_CUT);
  }

  private static boolean isTestedBelow(FindingKind kind) {
    return kind == FindingKind.FIELD_NOT_EMPTY || kind == FindingKind.FINDINGS_CUT;
  }

  private static void putFields(Map<FindingKind, Record> wrong) {
    wrong.put(FindingKind.FIELD_UNDEFINED, with(book(), DataField.of("207", "  ", "a", "x")));
    wrong.put(FindingKind.FIELD_OBSOLETE, with(book(), DataField.of("440", " 0", "a", "x")));
    wrong.put(FindingKind.FIELD_MISSING, book().without("245"));
    wrong.put(FindingKind.FIELD_REPEATED, book().with(DataField.of("245", "00", "a", "x")));
    wrong.put(FindingKind.FIELD_DUPLICATE, book().with(book().first("650").orElseThrow()));
    wrong.put(FindingKind.FIELD_EMPTY, with(book(), DataField.of("500", "  ", "a", " ")));
    wrong.put(FindingKind.FIELD_FORM, with(book(), control("245", "The fjord")));
    wrong.put(FindingKind.FIELD_LENGTH, with(book(), control("008", "240229s2024")));
    wrong.put(FindingKind.MAIN_ENTRIES, book().with(DataField.of("110", "2 ", "a", "Harbor")));
    wrong.put(FindingKind.RECORD_UNCHECKED, book().with(new Leader("00714cqm a2200205 i 4500")));
    String long500 = "x".repeat(9_998);
    wrong.put(FindingKind.RECORD_LENGTH, with(book(), DataField.of("500", "  ", "a", long500)));
  }

  private static void putSubfields(Map<FindingKind, Record> wrong) {
    wrong.put(FindingKind.INDICATOR_UNDEFINED, with(book(), DataField.of("300", "1 ", "a", "x")));
    wrong.put(FindingKind.INDICATOR_OBSOLETE, with(book(), DataField.of("100", "2 ", "a", "x")));
    wrong.put(FindingKind.SUBFIELD_UNDEFINED, with(book(), DataField.of("300", "  ", "q", "x")));
    wrong.put(
        FindingKind.SUBFIELD_OBSOLETE, with(book(), DataField.of("020", "  ", "b", "(cloth)")));
    wrong.put(FindingKind.SUBFIELD_MISSING, with(book(), DataField.of("100", "1 ", "d", "1951-")));
    wrong.put(
        FindingKind.SUBFIELD_REPEATED, with(book(), DataField.of("245", "00", "a", "x", "a", "y")));
    wrong.put(
        FindingKind.SUBFIELD_EMPTY, with(book(), DataField.of("245", "00", "a", "x", "b", "")));
    wrong.put(
        FindingKind.LINK_MALFORMED, book().with(DataField.of("500", "  ", "6", "880", "a", "x")));
    wrong.put(
        FindingKind.LINK_BROKEN, book().with(DataField.of("500", "  ", "6", "880-01", "a", "x")));
  }

  private static void putValues(Map<FindingKind, Record> wrong) {
    wrong.put(FindingKind.CODE_UNDEFINED, with(book(), DataField.of("041", "0 ", "a", "xyz")));
    wrong.put(FindingKind.CODE_OBSOLETE, with(book(), DataField.of("041", "0 ", "a", "scr")));
    wrong.put(FindingKind.DATE_MALFORMED, with(book(), control("005", "20241329083000.0")));
    String reversed = "240229m20242023" + RightRecords.BOOK_008.substring(15);
    wrong.put(FindingKind.DATES_CONTRADICT, with(book(), control("008", reversed)));
    wrong.put(
        FindingKind.ISBN_WRONG, with(book(), DataField.of("020", "  ", "a", "9780306406158")));
    wrong.put(FindingKind.ISSN_WRONG, with(serial(), DataField.of("022", "0 ", "a", "0028-0837")));
    wrong.put(
        FindingKind.CHARACTER_WRONG, with(book(), DataField.of("500", "  ", "a", "caf\uFFFD")));
  }
}
