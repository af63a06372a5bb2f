package org.consort.marc.match;

import java.util.List;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Records to compare.
final class MatchRecords {
  private MatchRecords() {}

  /// A printed book.
  static Record book(Field... fields) {
    return Record.of(Leader.BOOK, fields);
  }

  static Record serial(Field... fields) {
    return Record.of(Leader.SERIAL, fields);
  }

  /// A printed book of the year.
  static Record bookOf(String year, Field... fields) {
    return book(fields).with(fixed(year));
  }

  static ControlField fixed(String year) {
    return new ControlField("008", "260101s" + year + "    xx " + "|".repeat(17) + "eng d");
  }

  static Field title(String title) {
    return DataField.of("245", "10", "a", title);
  }

  static Field author(String name) {
    return DataField.of("100", "1 ", "a", name);
  }

  static Field isbn(String isbn) {
    return DataField.of("020", "  ", "a", isbn);
  }

  static Field systemNumber(String number) {
    return DataField.of("035", "  ", "a", number);
  }

  static Verdict judge(MatchMethod method, Record incoming, Record candidate) {
    return method.plan(incoming).judge(List.of(candidate)).getFirst();
  }

  static boolean meet(MatchMethod method, Record incoming, Record candidate) {
    return judge(method, incoming, candidate).isYes();
  }

  static boolean meet(MatchChoice choice, Record incoming, Record candidate) {
    return choice.plan(incoming).judge(List.of(candidate)).getFirst().isYes();
  }
}
