package org.consort.catalogue;

import java.time.Instant;
import org.consort.base.MmsId;
import org.consort.marc.format.StoredForm;
import org.jspecify.annotations.Nullable;

/// The last thing that happened to a title, as harvesters are told.
///
/// @param record the title's record; absent when it was removed or suppressed
public record BibChange(MmsId bib, Instant at, @Nullable StoredForm record) {
  public boolean isGone() {
    return record == null;
  }
}
