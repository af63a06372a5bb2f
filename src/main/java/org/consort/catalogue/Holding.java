package org.consort.catalogue;

import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.consort.marc.format.StoredForm;
import org.consort.marc.record.Record;

/// A holdings record: that a library has a title at one of its locations.
public record Holding(
    HoldingId id,
    MmsId bib,
    Shelf shelf,
    CallNumber callNumber,
    StoredForm stored,
    boolean suppressed,
    Stamps stamps) {

  public String library() {
    return shelf.library();
  }

  public String location() {
    return shelf.location();
  }

  /// Taken out of its stored form at each call.
  public Record record() {
    return stored.record();
  }
}
