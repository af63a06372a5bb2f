package org.consort.marc.validate;

import java.util.List;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Records as the standard has them, made for these tests.
final class RightRecords {
  static final String BOOK_008 = "240229s2024    nyua          001 0 eng d";

  private RightRecords() {}

  static Record book() {
    return Record.of(
        new Leader("00714cam a2200205 i 4500"),
        control("001", "4711"),
        control("005", "20240229083000.0"),
        control("007", "ta"),
        control("008", BOOK_008),
        DataField.of("020", "  ", "a", "9780306406157", "q", "(paperback)"),
        DataField.of("040", "  ", "a", "NO-TrBIB", "b", "eng", "e", "rda", "c", "NO-TrBIB"),
        DataField.of("041", "1 ", "a", "eng", "h", "nor"),
        DataField.of("100", "1 ", "a", "Moe, Kari,", "e", "author.", "4", "aut"),
        DataField.of("245", "14", "a", "The fjord /", "c", "Kari Moe."),
        DataField.of("264", " 1", "a", "New York :", "b", "Harbor,", "c", "2024."),
        DataField.of("300", "  ", "a", "212 pages :", "b", "illustrations ;", "c", "22 cm"),
        rda("336", "text", "txt", "rdacontent"),
        rda("337", "unmediated", "n", "rdamedia"),
        rda("338", "volume", "nc", "rdacarrier"),
        DataField.of("650", " 0", "a", "Fjords", "z", "Norway", "v", "Fiction."),
        DataField.of("856", "40", "u", "https://example.org/fjord"),
        DataField.of("999", "zz", "k", "ours"));
  }

  static Record serial() {
    return Record.of(
        new Leader("00714cas a2200205 a 4500"),
        control("001", "4712"),
        control("008", "900101c19909999nyuqr p       0   a0eng c"),
        DataField.of("022", "0 ", "a", "0028-0836", "l", "0028-0836"),
        DataField.of("245", "00", "a", "Quarterly of fjords."),
        DataField.of("310", "  ", "a", "Quarterly"),
        DataField.of("362", "0 ", "a", "Vol. 1, no. 1 (winter 1990)-"),
        DataField.of("780", "00", "t", "Fjord letters", "w", "(NO-TrBIB)4700"));
  }

  static Record holdings() {
    return Record.of(
        new Leader("00200cy  a22000974n 4500"),
        control("001", "4713"),
        control("004", "4712"),
        control("008", "2402290p    8   1001aaeng0240229"),
        DataField.of("852", "0 ", "a", "NO-TrBIB", "b", "Main", "h", "GB454.F5", "i", "Q8"),
        DataField.of(
            "853", "20", "8", "1", "a", "v.", "b", "no.", "u", "4", "v", "r", "i", "(year)"),
        DataField.of("863", "40", "8", "1.1", "a", "1-12", "i", "1990-2001"),
        DataField.of("866", " 0", "a", "v.1(1990)-v.12(2001)"));
  }

  static Record authority() {
    return Record.of(
        new Leader("00200cz  a2200097n  4500"),
        control("001", "n 4714"),
        control("008", "240229n| azannaabn          |n aaa     d"),
        DataField.of("040", "  ", "a", "NO-TrBIB", "b", "eng", "c", "NO-TrBIB"),
        DataField.of("046", "  ", "f", "1951", "2", "edtf"),
        DataField.of("100", "1 ", "a", "Moe, Kari,", "d", "1951-"),
        DataField.of("400", "1 ", "a", "Moe, K.", "q", "(Kari),", "d", "1951-"),
        DataField.of("670", "  ", "a", "The fjord, 2024:", "b", "title page (Kari Moe)"));
  }

  static ControlField control(String tag, String value) {
    return new ControlField(tag, value);
  }

  /// The record with other fields of the field's tag left out.
  static Record with(Record record, Field field) {
    return record.without(field.tag()).with(field);
  }

  static List<FindingKind> kinds(Record record) {
    return Validation.of(record.leader()).validate(record).stream().map(Finding::kind).toList();
  }

  static List<String> paths(Record record) {
    return Validation.of(record.leader()).validate(record).stream().map(Finding::path).toList();
  }

  private static DataField rda(String tag, String term, String code, String list) {
    return DataField.of(tag, "  ", "a", term, "b", code, "2", list);
  }
}
