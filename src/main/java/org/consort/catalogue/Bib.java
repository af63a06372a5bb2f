package org.consort.catalogue;

import org.consort.base.MmsId;
import org.consort.marc.format.StoredForm;
import org.consort.marc.record.Record;

/// A bibliographic record of an institution.
public record Bib(
    MmsId id,
    Description description,
    StoredForm stored,
    InventoryKind inventory,
    boolean suppressed,
    Stamps stamps) {

  /// Taken out of its stored form at each call.
  public Record record() {
    return stored.record();
  }

  public String title() {
    return description.title();
  }

  public String author() {
    return description.author();
  }
}
