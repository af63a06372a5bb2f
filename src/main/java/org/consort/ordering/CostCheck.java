package org.consort.ordering;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.Vendor;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// Checks the figures and currencies of an order. A price without a currency, and an order without
/// a discount, have those of the vendor's account.
final class CostCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000");

  private final IllegalCodes codes;
  private final Optional<Vendor.Account> account;

  CostCheck(IllegalCodes codes, Optional<Vendor.Account> account) {
    this.codes = codes;
    this.account = account;
  }

  OrderCost check(IncomingOrder.Cost cost) {
    Optional<Currency> currency =
        codes
            .find("currency", cost.currency(), CostCheck::currency, CostCheck::currencies)
            .or(() -> account.map(Vendor.Account::currency));
    return new OrderCost(
        money("price", cost.price(), currency).orElse(null),
        percent("discount", cost.discountPercent())
            .or(() -> account.map(Vendor.Account::discountPercent))
            .orElse(BigDecimal.ZERO),
        cost.noCharge(),
        shares(cost.shares(), currency));
  }

  private List<FundShare> shares(List<IncomingOrder.Share> shares, Optional<Currency> currency) {
    return shares.stream().map(share -> share(share, currency)).toList();
  }

  private FundShare share(IncomingOrder.Share share, Optional<Currency> priceCurrency) {
    Optional<Currency> currency =
        codes
            .find("currency", share.currency(), CostCheck::currency, CostCheck::currencies)
            .or(() -> priceCurrency);
    return new FundShare(
        share.fund(),
        percent("percent", share.percent()).orElse(null),
        money("amount", share.amount(), currency).orElse(null));
  }

  // An amount whose currency nobody knows is no amount.
  private Optional<Money> money(
      String field, @Nullable BigDecimal amount, Optional<Currency> currency) {
    if (amount == null || currency.isEmpty()) {
      return Optional.empty();
    }
    return codes
        .find(
            field,
            amount.toString(),
            _ -> Optional.of(amount).filter(CostCheck::isAmount),
            () -> Stream.of("from 0 to below " + TOO_MUCH))
        .map(legal -> new Money(legal, currency.get()));
  }

  private Optional<BigDecimal> percent(String field, @Nullable BigDecimal percent) {
    return percent == null
        ? Optional.empty()
        : codes.find(
            field,
            percent.toString(),
            _ ->
                Optional.of(percent)
                    .filter(value -> isAmount(value) && value.compareTo(HUNDRED) <= 0),
            () -> Stream.of("0 to 100"));
  }

  // The scale is looked at first: writing out 1E-1000000000 would take all memory.
  private static boolean isAmount(BigDecimal value) {
    return Math.abs((long) value.scale()) <= 100
        && value.signum() >= 0
        && value.compareTo(TOO_MUCH) < 0;
  }

  private static Stream<String> currencies() {
    return Stream.of("the ISO code of a currency, such as EUR");
  }

  private static Optional<Currency> currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(code))
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .findFirst();
  }
}
