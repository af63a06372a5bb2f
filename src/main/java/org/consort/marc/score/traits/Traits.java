package org.consort.marc.score.traits;

import java.util.List;
import org.consort.marc.record.Record;

/// Everything of a record that is compared, read and folded once. Reading never fails: what cannot
/// be understood is missing.
public record Traits(
    Identifiers identifiers,
    Titles titles,
    Names names,
    Dates dates,
    Edition edition,
    Imprint imprint,
    Extent extent,
    List<SeriesVolume> series,
    Part part,
    Kind kind) {
  public static Traits of(Record record) {
    FieldsByTag fields = FieldsByTag.of(record);
    FixedField fixed = new FixedField(record.control("008").orElse(""));
    return new Traits(
        Identifiers.of(fields),
        Titles.of(fields),
        Names.of(fields),
        Dates.of(fields, fixed),
        Edition.of(fields),
        Imprint.of(fields, fixed),
        Extent.of(fields),
        SeriesVolume.of(fields),
        Part.of(fields),
        Kind.of(record, fields, fixed));
  }
}
