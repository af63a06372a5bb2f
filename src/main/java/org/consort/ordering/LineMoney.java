package org.consort.ordering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.Encumbrance;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.Funds;
import org.consort.acquisitions.Invoiced;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineStatus;
import org.consort.acquisitions.Rates;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Encumbers the money of a line anew: its encumbrance is given back first, so that the funds are
/// judged as if the line had never been; what invoices have taken for it is not encumbered again.
/// Where nothing about the money changes none is moved.
record LineMoney(Transaction tx, InstitutionId institution, Funds funds, Rates rates) {
  LineFunding encumber(PoLine line, CheckedOrder order, LocalDate today) {
    if (line.status() != PoLineStatus.INREVIEW && costsTheSame(line, order)) {
      return new LineFunding(
          new Funding(List.of(), line.cost().shares(), List.of(), List.of()), List.of());
    }
    List<String> codes =
        Stream.concat(line.cost().shares().stream(), order.cost().shares().stream())
            .map(FundShare::fund)
            .distinct()
            .toList();
    funds.lock(tx, institution, codes);
    List<Charge> given = funds.release(tx, institution, line.number());
    List<Fund> now = funds.lock(tx, institution, codes);
    Invoiced invoiced = funds.invoiced(tx, institution, line.number());
    Funding funding = FundingCheck.check(order, new FundsAtHand(now, rates, today, invoiced));
    funds.encumber(tx, institution, new Encumbrance(line.number(), funding.charges()));
    return new LineFunding(funding, FundMove.of(now, given, funding.charges()));
  }

  private static boolean costsTheSame(PoLine line, CheckedOrder order) {
    OrderCost old = line.cost();
    OrderCost now = order.cost();
    return line.quantity() == order.quantity()
        && line.terms().owner().equals(order.terms().owner())
        && line.terms().method() == order.terms().method()
        && old.noCharge() == now.noCharge()
        && old.discountPercent().compareTo(now.discountPercent()) == 0
        && isSame(old.price(), now.price())
        && paidAlike(old.shares(), now.shares());
  }

  private static boolean paidAlike(List<FundShare> old, List<FundShare> now) {
    return old.size() == now.size()
        && IntStream.range(0, old.size())
            .allMatch(
                at ->
                    old.get(at).fund().equals(now.get(at).fund())
                        && isSame(old.get(at).percent(), now.get(at).percent())
                        && isSame(old.get(at).amount(), now.get(at).amount()));
  }

  // 10 and 10.00 are the same price.
  private static boolean isSame(@Nullable Money old, @Nullable Money now) {
    if (old == null || now == null) {
      return old == null && now == null;
    }
    return old.currency().equals(now.currency()) && old.compareTo(now) == 0;
  }

  private static boolean isSame(@Nullable BigDecimal old, @Nullable BigDecimal now) {
    if (old == null || now == null) {
      return old == null && now == null;
    }
    return old.compareTo(now) == 0;
  }
}
