package org.consort.patrons.fees;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which transactions somebody wants to know of: from a moment until before another.
///
/// @param owner whose fees: a library's code, or the institution's; empty for everybody's
public record FeeReport(Set<FeeTransaction.Kind> kinds, Instant from, Instant until, String owner) {
  public FeeReport {
    kinds = Set.copyOf(kinds);
  }

  /// A fee with those of its transactions that were asked for.
  ///
  /// @param patron who owes or owed it; absent when the user is gone
  public record Entry(@Nullable Long patron, Fee fee) {}
}
