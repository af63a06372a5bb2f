package org.consort.patrons.fees;

import java.time.Instant;
import java.util.List;
import org.consort.base.Money;

/// A fee as it stands, with what was done about it, the first first.
///
/// @param id decimal digits that end in the institution's suffix
/// @param charge as it was charged; its amount is always positive
public record Fee(long id, NewFee charge, State state, List<FeeTransaction> transactions) {
  public Fee {
    transactions = List.copyOf(transactions);
  }

  /// Both sums are negative for a credit.
  ///
  /// @param since when the status or the balance last changed
  public record State(
      FeeStatus status, Money original, Money balance, Instant created, Instant since) {}

  public Money balance() {
    return state.balance();
  }

  public FeeStatus status() {
    return state.status();
  }
}
