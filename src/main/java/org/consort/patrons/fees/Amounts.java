package org.consort.patrons.fees;

import java.math.BigDecimal;
import java.util.Currency;
import org.consort.base.Money;

/// Which amounts are taken: positive, not finer than the currency, and not beyond all measure.
final class Amounts {
  private static final BigDecimal LARGEST = new BigDecimal("9999999");

  private Amounts() {}

  static Money charged(BigDecimal amount, Currency currency) {
    return checked("original_amount", amount, new Money(LARGEST, currency));
  }

  /// @param owed the most that can be settled
  static Money settled(Settlement wish, Money owed) {
    BigDecimal amount = wish.amount();
    return amount == null ? owed : checked("amount", amount, owed);
  }

  private static Money checked(String field, BigDecimal amount, Money most) {
    int decimals = most.currency().getDefaultFractionDigits();
    boolean exact = amount.stripTrailingZeros().scale() <= decimals;
    if (!exact || amount.signum() <= 0 || amount.compareTo(most.amount()) > 0) {
      throw FeeReason.NOT_VALID.refusal(field, amount.toPlainString(), valid(most, decimals));
    }
    return new Money(amount, most.currency());
  }

  private static String valid(Money most, int decimals) {
    return most.isPositive()
        ? "more than 0, at most %s, with at most %s decimals".formatted(most, decimals)
        : "none, nothing is owed";
  }
}
