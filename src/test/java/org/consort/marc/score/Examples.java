package org.consort.marc.score;

import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.score.traits.Traits;

/// Records written for these tests.
public final class Examples {
  private Examples() {}

  /// A book as one library describes it.
  public static Record lighthouses() {
    return Record.of(
        Leader.BOOK,
        new ControlField("008", "880719s1839    mau           000 0 eng d"),
        DataField.of("100", "1 ", "a", "Harrowgate, Emmeline,", "d", "1790-1861."),
        DataField.of(
            "245",
            "12",
            "a",
            "A treatise on lighthouses :",
            "b",
            "with remarks on the northern coasts /",
            "c",
            "by Emmeline Harrowgate."),
        DataField.of("260", "  ", "a", "Boston :", "b", "Turner & Sons,", "c", "1839."),
        DataField.of("300", "  ", "a", "xii, 284 p. ;", "c", "19 cm."));
  }

  /// The same book as an older catalogue has it.
  public static Record lighthousesElsewhere() {
    return Record.of(
        Leader.BOOK,
        new ControlField("008", "841128s1839    mau           00010 eng  "),
        DataField.of("100", "1 ", "a", "Harrowgate, E."),
        DataField.of(
            "245",
            "02",
            "a",
            "A Treatise on light-houses; with remarks on the Northern coasts.",
            "c",
            "By E. Harrowgate"),
        DataField.of("260", "  ", "a", "Boston,", "b", "Turner and sons,", "c", "1839."),
        DataField.of("300", "  ", "a", "xii, [13]-284 p.", "c", "19 cm."));
  }

  /// The record with a field in the place of all others of its tag.
  public static Record changed(Record record, Field field) {
    return record.without(field.tag()).with(field);
  }

  public static Score compare(Record left, Record right) {
    return ScoredMatch.USUAL.compare(Traits.of(left), Traits.of(right));
  }
}
