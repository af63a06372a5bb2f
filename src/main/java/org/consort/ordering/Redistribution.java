package org.consort.ordering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.FundSplit;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.Rates;
import org.consort.base.Money;

/// The shares of funds in a price that was, to be applied to a price that is.
final class Redistribution {
  // Ten digits of a percent are less than a cent of any price that is allowed.
  private static final int SCALE = 10;

  private Redistribution() {}

  /// Each fund's share in percent. Shares that did not pay a price stay as they are.
  static List<FundShare> shares(OrderCost paid, int quantity, Rates rates) {
    Optional<Money> net = paid.net(quantity).filter(Money::isPositive);
    if (net.isEmpty() || paid.shares().isEmpty()) {
      return paid.shares();
    }
    FundSplit split = FundSplit.of(net.get(), paid.shares(), rates);
    if (split.gap() != null) {
      return paid.shares();
    }
    Map<String, BigDecimal> parts =
        split.parts().stream()
            .collect(
                Collectors.toMap(
                    FundSplit.Part::fund, part -> part.amount().amount(), BigDecimal::add));
    return paid.shares().stream()
        .map(FundShare::fund)
        .distinct()
        .map(
            fund ->
                new FundShare(
                    fund, percent(parts.getOrDefault(fund, BigDecimal.ZERO), net.get()), null))
        .toList();
  }

  private static BigDecimal percent(BigDecimal part, Money net) {
    return part.movePointRight(2).divide(net.amount(), SCALE, RoundingMode.HALF_EVEN);
  }
}
