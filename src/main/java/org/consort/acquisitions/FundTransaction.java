package org.consort.acquisitions;

import java.time.Instant;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// One movement of a fund's money; never changed once made. The amount is never negative, the kind
/// tells its direction.
public record FundTransaction(
    long number, String fund, Kind kind, Money amount, @Nullable String poLine, Instant madeAt) {
  /// What the movement does to the available balance: an allocation and a disencumbrance raise it,
  /// the others lower it.
  public enum Kind {
    ALLOCATION,
    ENCUMBRANCE,
    DISENCUMBRANCE,
    EXPENDITURE
  }
}
