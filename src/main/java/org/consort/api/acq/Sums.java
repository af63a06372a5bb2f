package org.consort.api.acq;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.alma.wire.Coded;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.Money;

/// Reads sums of money and codes as they were sent, refusing what would have to be rounded.
final class Sums {
  private static final int MOST_DIGITS = 12;

  private Sums() {}

  static Money money(String path, BigDecimal sum, Currency currency) {
    int decimals = currency.getDefaultFractionDigits();
    BigDecimal plain = sum.stripTrailingZeros();
    if (plain.scale() > decimals || plain.precision() - plain.scale() > MOST_DIGITS) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about(
              path,
              sum.toPlainString(),
              "at most %d digits and %d decimals".formatted(MOST_DIGITS, decimals)));
    }
    return new Money(sum, currency);
  }

  /// The one with this ISO code; some, as those for gold and for testing, have no decimals to count
  /// with.
  static Optional<Currency> currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(each -> each.getCurrencyCode().equals(code))
        .filter(each -> each.getDefaultFractionDigits() >= 0)
        .findFirst();
  }

  static Coded coded(Currency currency) {
    return Coded.of(currency.getCurrencyCode(), currency.getDisplayName(Locale.ENGLISH));
  }

  /// Codes are case-sensitive.
  static <E extends Enum<E>> Optional<E> named(E[] values, String code) {
    return Stream.of(values).filter(value -> value.name().equals(code)).findFirst();
  }
}
