package org.consort.acquisitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.consort.base.Money;
import org.junit.jupiter.api.Test;

class FundSplitTest {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Rates NONE = new Rates(List.of());

  @Property(tries = 200)
  void coversThePriceToTheCent(
      @ForAll @IntRange(min = 1, max = 1_000_000) int cents,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    Money net = new Money(BigDecimal.valueOf(cents, 2), USD);

    FundSplit split =
        FundSplit.of(net, List.of(percent("A", percent), percent("B", 100 - percent)), NONE);

    assertThat(split.gap()).isNull();
    assertThat(sum(split)).isEqualTo(net);
  }

  @Test
  void splitsInThree() {
    List<FundShare> thirds = new ArrayList<>();
    for (String fund : List.of("A", "B", "C")) {
      thirds.add(new FundShare(fund, new BigDecimal("33.33"), null));
    }

    assertThat(sum(FundSplit.of(usd("10"), thirds, NONE))).isEqualTo(usd("10"));
  }

  @Test
  void letsAFundWithoutAShareOfItsOwnPayTheRest() {
    List<FundShare> shares = List.of(new FundShare("REST", null, null), amount("A", "4"));

    assertThat(FundSplit.of(usd("10"), shares, NONE).parts())
        .containsExactly(new FundSplit.Part("A", usd("4")), new FundSplit.Part("REST", usd("6")));
  }

  @Test
  void tellsWhenTheSharesDoNotAddUp() {
    assertThat(FundSplit.of(usd("10"), List.of(percent("A", 90)), NONE).gap())
        .isEqualTo("the funds pay 9.00 USD of 10.00 USD");
    assertThat(FundSplit.of(usd("10"), List.of(amount("A", "11")), NONE).gap()).isNotNull();
  }

  @Test
  void convertsAmountsOfAnotherCurrency() {
    Rates rates = new Rates(List.of(new Rates.Rate(USD, EUR, new BigDecimal("0.8"))));
    Money net = new Money(new BigDecimal("8"), EUR);

    assertThat(FundSplit.of(net, List.of(amount("A", "10")), rates).gap()).isNull();
    assertThat(FundSplit.of(net, List.of(amount("A", "10")), NONE).gap())
        .contains("no exchange rate");
  }

  private static Money sum(FundSplit split) {
    return split.parts().stream().map(FundSplit.Part::amount).reduce(Money::plus).orElseThrow();
  }

  private static FundShare percent(String fund, int percent) {
    return new FundShare(fund, BigDecimal.valueOf(percent), null);
  }

  private static FundShare amount(String fund, String amount) {
    return new FundShare(fund, null, usd(amount));
  }

  private static Money usd(String amount) {
    return new Money(new BigDecimal(amount), USD);
  }
}
