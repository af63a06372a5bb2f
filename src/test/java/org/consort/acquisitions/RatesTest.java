package org.consort.acquisitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.consort.base.Money;
import org.junit.jupiter.api.Test;

class RatesTest {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency GBP = Currency.getInstance("GBP");
  private final Rates rates =
      new Rates(
          List.of(
              new Rates.Rate(EUR, USD, new BigDecimal("1.10")),
              new Rates.Rate(GBP, USD, new BigDecimal("1.25"))));

  @Test
  void convertsThereAndBackAndThroughAThird() {
    assertThat(convert("100", EUR, USD)).isEqualTo("110.00 USD");
    assertThat(convert("110", USD, EUR)).isEqualTo("100.00 EUR");
    assertThat(convert("110", GBP, EUR)).isEqualTo("125.00 EUR");
    assertThat(convert("7", GBP, GBP)).isEqualTo("7.00 GBP");
  }

  @Test
  void saysWhenItCannot() {
    Money yen = new Money(BigDecimal.TEN, Currency.getInstance("JPY"));

    assertThat(rates.convert(yen, USD)).isEmpty();
  }

  private String convert(String amount, Currency from, Currency to) {
    return rates.convert(new Money(new BigDecimal(amount), from), to).orElseThrow().toString();
  }
}
