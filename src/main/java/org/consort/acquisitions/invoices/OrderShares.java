package org.consort.acquisitions.invoices;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.FundSplit;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.Rates;
import org.consort.base.Money;

/// Shares out what an invoice asks for as the order was: each fund pays the part it was to pay of
/// what the order costs.
final class OrderShares {
  private OrderShares() {}

  static FundSplit split(Money price, PoLine order, Rates rates) {
    List<FundShare> shares = order.cost().shares();
    Optional<Money> net = order.cost().net(order.quantity()).filter(Money::isPositive);
    if (shares.isEmpty()) {
      return new FundSplit(List.of(), "neither it nor " + order.number() + " names a fund");
    }
    if (net.isEmpty()) {
      return FundSplit.of(price, shares, rates);
    }
    FundSplit ordered = FundSplit.of(net.get(), shares, rates);
    return ordered.gap() == null
        ? FundSplit.of(price, alike(price, net.get(), ordered.parts()), rates)
        : ordered;
  }

  // The last one pays what the others leave.
  private static List<FundShare> alike(Money price, Money net, List<FundSplit.Part> parts) {
    List<FundShare> shares = new ArrayList<>();
    for (FundSplit.Part part : parts.subList(0, parts.size() - 1)) {
      BigDecimal factor = part.amount().amount().divide(net.amount(), MathContext.DECIMAL64);
      shares.add(new FundShare(part.fund(), null, price.times(factor)));
    }
    shares.add(new FundShare(parts.getLast().fund(), null, null));
    return shares;
  }
}
