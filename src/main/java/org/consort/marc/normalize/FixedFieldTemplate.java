package org.consort.marc.normalize;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// The leader and the 008 a record gets that has none. The values are constants; only the date of
/// entry, 008/00-05, is filled in (<https://www.loc.gov/marc/bibliographic/bd008a.html>).
///
/// @param field008 40 characters, of which the first six stand for the date
public record FixedFieldTemplate(Leader leader, String field008) {
  private static final int LENGTH = 40;
  private static final int DATE_LENGTH = 6;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuMMdd");

  /// A record of a book at minimal level: dates, place and language unknown, the rest not coded.
  public static final FixedFieldTemplate BOOK =
      new FixedFieldTemplate(
          new Leader("00000nam a22000007u 4500"),
          "yymmdd" + "nuuuuuuuu" + "xx " + "|".repeat(17) + "und" + "||");

  public FixedFieldTemplate {
    if (field008.length() != LENGTH) {
      throw new IllegalArgumentException("an 008 has 40 characters, not " + field008.length());
    }
  }

  Record complete(Record record, LocalDate entryDate) {
    Record led = record.leader().isBlank() ? record.with(leader) : record;
    if (record.control("008").isPresent()) {
      return led;
    }
    String value = DATE.format(entryDate) + field008.substring(DATE_LENGTH);
    return led.with(new ControlField("008", value));
  }
}
