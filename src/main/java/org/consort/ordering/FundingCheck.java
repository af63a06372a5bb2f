package org.consort.ordering;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.FundSplit;
import org.consort.acquisitions.OrderCost;
import org.consort.base.Money;

/// Judges an order's money by the funds at hand. Decides nothing: whether a finding refuses the
/// order or sends it to review is the profile's business.
final class FundingCheck {
  private final String owner;
  private final FundsAtHand atHand;
  private final List<Funding.Finding> findings = new ArrayList<>();

  private FundingCheck(String owner, FundsAtHand atHand) {
    this.owner = owner;
    this.atHand = atHand;
  }

  static Funding check(CheckedOrder order, FundsAtHand atHand) {
    OrderCost cost = order.cost();
    boolean costsMoney = order.terms().method().costsMoney() || !cost.shares().isEmpty();
    if (cost.noCharge() || !costsMoney) {
      return Funding.NOTHING_DUE;
    }
    return new FundingCheck(order.terms().owner(), atHand).funding(cost, order.quantity());
  }

  private Funding funding(OrderCost cost, int quantity) {
    List<FundShare> usable = cost.shares().stream().filter(this::isUsable).toList();
    if (usable.isEmpty()) {
      find(Refusal.NOT_FULLY_FUNDED, "there is no fund that can be used");
    }
    Optional<Money> net = cost.net(quantity).filter(_ -> !usable.isEmpty());
    List<Charge> charges = net.map(price -> charges(price, usable)).orElse(List.of());
    charges.forEach(this::requireMoney);
    return findings.isEmpty()
        ? new Funding(findings, usable, charges, charges.stream().map(this::effect).toList())
        : new Funding(findings, usable, List.of(), List.of());
  }

  private boolean isUsable(FundShare share) {
    boolean usable =
        atHand
            .fund(share.fund())
            .filter(fund -> fund.servesOrders(owner, atHand.today()))
            .isPresent();
    if (!usable) {
      find(Refusal.INVALID_FUND, share.fund());
    }
    return usable;
  }

  private List<Charge> charges(Money net, List<FundShare> shares) {
    FundSplit split = FundSplit.of(net, shares, atHand.rates());
    if (split.gap() != null) {
      find(Refusal.NOT_FULLY_FUNDED, split.gap());
    }
    Map<String, Money> byFund =
        split.parts().stream()
            .flatMap(part -> inFundsCurrency(part).stream())
            .filter(charge -> charge.amount().isPositive())
            .collect(toMap(Charge::fund, Charge::amount, Money::plus, LinkedHashMap::new));
    List<Charge> whole =
        byFund.entrySet().stream().map(e -> new Charge(e.getKey(), e.getValue())).toList();
    return atHand.invoiced().leftOf(whole, atHand.rates());
  }

  private Optional<Charge> inFundsCurrency(FundSplit.Part part) {
    Fund fund = fund(part.fund());
    Optional<Money> amount = atHand.rates().convert(part.amount(), fund.currency());
    if (amount.isEmpty()) {
      find(
          Refusal.NOT_FULLY_FUNDED,
          "no exchange rate from %s to %s".formatted(part.amount().currency(), fund.currency()));
    }
    return amount.map(money -> new Charge(fund.code(), money));
  }

  private void requireMoney(Charge charge) {
    Fund fund = fund(charge.fund());
    if (!fund.covers(charge.amount().amount())) {
      find(
          Refusal.INSUFFICIENT_FUNDS,
          "%s: available %s, needed %s"
              .formatted(fund.code(), fund.balance().available(), charge.amount()));
    }
  }

  private Explanation.FundEffect effect(Charge charge) {
    Money before = fund(charge.fund()).balance().available();
    return new Explanation.FundEffect(
        charge.fund(), charge.amount(), before, before.minus(charge.amount()));
  }

  private Fund fund(String code) {
    return atHand.fund(code).orElseThrow();
  }

  private void find(Refusal kind, String detail) {
    findings.add(new Funding.Finding(kind, detail));
  }
}
