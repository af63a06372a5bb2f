package org.consort.acquisitions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far payments may go with a fund's money. Of the warning nobody is warned here.
///
/// @param overExpenditure whether payments may exceed what was allocated
/// @param limit by how much, in the fund's currency; absent means without limit
/// @param warning from how much beyond the allocation people are to be warned; absent for never
/// @param daysBefore days before its fiscal period from which the fund may be paid from
/// @param daysAfter days after its fiscal period until which it may; negative stops early
public record ExpenditureRule(
    boolean overExpenditure,
    @Nullable BigDecimal limit,
    @Nullable BigDecimal warning,
    int daysBefore,
    int daysAfter) {
  public static final ExpenditureRule STRICT = new ExpenditureRule(false, null, null, 0, 0);

  boolean allows(Balance balance, BigDecimal amount) {
    BigDecimal available = balance.available().amount();
    if (!overExpenditure) {
      return available.compareTo(amount) >= 0;
    }
    return limit == null || available.add(limit).compareTo(amount) >= 0;
  }
}
