package org.consort.catalogue;

import org.consort.marc.format.StoredForm;
import org.consort.marc.record.Record;

/// A candidate with its record, to be compared in full.
public record LikelyTitle(Candidate candidate, StoredForm stored) {
  /// Taken out of its stored form at each call.
  public Record record() {
    return stored.record();
  }
}
