package org.consort.catalogue;

import java.time.Instant;
import java.util.List;
import org.consort.base.MmsId;
import org.consort.marc.format.StoredForm;
import org.jspecify.annotations.Nullable;

/// The last thing that happened to a title, as harvesters are told.
///
/// @param record the title's record; absent when it was removed or suppressed, or has left
/// @param hasLeft whether it has left the set that was asked for
/// @param sets the sets it is in now, by their names for harvesters; without the one every title is
///   in
public record BibChange(
    MmsId bib, Instant at, @Nullable StoredForm record, boolean hasLeft, List<String> sets) {
  public BibChange {
    sets = List.copyOf(sets);
  }

  BibChange in(List<String> others) {
    return new BibChange(bib, at, record, hasLeft, others);
  }

  /// How long its record is, as it is stored.
  public int bytes() {
    return record == null ? 0 : record.length();
  }

  public boolean isGone() {
    return record == null;
  }
}
