package org.consort.patrons.fees;

import java.time.Instant;
import java.util.Set;
import org.consort.institution.LibraryScope;
import org.jspecify.annotations.Nullable;

/// Which transactions somebody wants to know of: from a moment until before another.
///
/// @param owners whose fees: libraries, and the institution by its own code
public record FeeReport(
    Set<FeeTransaction.Kind> kinds, Instant from, Instant until, LibraryScope owners) {
  public FeeReport {
    kinds = Set.copyOf(kinds);
  }

  /// A fee with those of its transactions that were asked for.
  ///
  /// @param patron who owes or owed it; absent when the user is gone
  public record Entry(@Nullable Long patron, Fee fee) {}
}
