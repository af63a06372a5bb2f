package org.consort.acquisitions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How far orders may go with a fund's money.
///
/// @param overEncumbrance whether orders may exceed what was allocated
/// @param limitPercent how far, in percent of the allocation; absent means without limit
/// @param warningPercent from how far people are to be warned; nothing here acts on it
/// @param daysBefore days before its fiscal period from which orders may use the fund
/// @param daysAfter days after its fiscal period until which they may; negative stops early
public record EncumbranceRule(
    boolean overEncumbrance,
    @Nullable BigDecimal limitPercent,
    @Nullable BigDecimal warningPercent,
    int daysBefore,
    int daysAfter) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What holds at the top of a ledger that sets no rule.
  public static final EncumbranceRule STRICT = new EncumbranceRule(false, null, 0, 0);

  /// One that warns nobody.
  public EncumbranceRule(
      boolean overEncumbrance, @Nullable BigDecimal limitPercent, int daysBefore, int daysAfter) {
    this(overEncumbrance, limitPercent, null, daysBefore, daysAfter);
  }

  boolean allows(Balance balance, BigDecimal amount) {
    if (!overEncumbrance) {
      return balance.available().amount().compareTo(amount) >= 0;
    }
    return limitPercent == null
        || balance.available().amount().add(slack(balance, limitPercent)).compareTo(amount) >= 0;
  }

  private static BigDecimal slack(Balance balance, BigDecimal percent) {
    return balance.allocated().amount().multiply(percent).divide(HUNDRED, RoundingMode.DOWN);
  }
}
