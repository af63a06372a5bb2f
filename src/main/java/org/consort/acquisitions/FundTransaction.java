package org.consort.acquisitions;

import java.time.Instant;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// One movement of a fund's money; never changed once made. The kind tells its direction; only the
/// amount of an expenditure may be below zero, which is a credit or one taken back.
///
/// @param related code of the fund at the other end of a transfer
public record FundTransaction(
    long number,
    String fund,
    Kind kind,
    Money amount,
    @Nullable String poLine,
    @Nullable Billed billed,
    @Nullable String related,
    String note,
    Instant madeAt) {
  /// What the movement does to the available balance: an allocation, what another fund gives and a
  /// disencumbrance raise it, the others lower it.
  public enum Kind {
    ALLOCATION,
    WITHDRAWAL,
    TRANSFER_IN,
    TRANSFER_OUT,
    ENCUMBRANCE,
    DISENCUMBRANCE,
    EXPENDITURE
  }
}
