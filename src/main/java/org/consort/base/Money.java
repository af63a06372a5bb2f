package org.consort.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An exact amount in one currency, with as many decimals as that currency has.
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
  public Money {
    amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(inSameCurrency(other)), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(inSameCurrency(other)), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /// Rounded half up to the currency's decimals.
  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(inSameCurrency(other));
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }

  private BigDecimal inSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " is not " + other.currency);
    }
    return other.amount;
  }
}
