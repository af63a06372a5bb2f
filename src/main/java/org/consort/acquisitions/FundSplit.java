package org.consort.acquisitions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// What each share pays of a net price, in the price's currency. The parts of shares that cover the
/// price add up to it to the cent: the last share takes what rounding left.
///
/// @param gap what is wrong with the shares, for a person; absent when they cover the price
public record FundSplit(List<Part> parts, @Nullable String gap) {
  /// What one fund pays.
  public record Part(String fund, Money amount) {}

  public FundSplit {
    parts = List.copyOf(parts);
  }

  public static FundSplit of(Money net, List<FundShare> shares, Rates rates) {
    List<Part> parts = new ArrayList<>();
    Money left = net;
    for (FundShare share : openOnesLast(shares)) {
      Optional<Money> amount = amount(net, left, share, rates);
      if (amount.isEmpty()) {
        return new FundSplit(List.of(), "no exchange rate for " + share.amount());
      }
      parts.add(new Part(share.fund(), amount.get()));
      left = left.minus(amount.get());
    }
    return covered(left, shares.size())
        ? new FundSplit(exact(parts, left), null)
        : new FundSplit(parts, "the funds pay " + net.minus(left) + " of " + net);
  }

  private static List<FundShare> openOnesLast(List<FundShare> shares) {
    return shares.stream()
        .sorted(Comparator.comparing(share -> share.amount() == null && share.percent() == null))
        .toList();
  }

  private static Optional<Money> amount(Money net, Money left, FundShare share, Rates rates) {
    Money amount = share.amount();
    BigDecimal percent = share.percent();
    if (amount != null) {
      return rates.convert(amount, net.currency());
    }
    return Optional.of(percent == null ? left : net.times(percent.movePointLeft(2)));
  }

  // Each share may be off by one unit of the last decimal.
  private static boolean covered(Money left, int shares) {
    BigDecimal slack = BigDecimal.valueOf(shares, left.amount().scale());
    return left.amount().abs().compareTo(slack) <= 0;
  }

  private static List<Part> exact(List<Part> parts, Money left) {
    List<Part> exact = new ArrayList<>(parts);
    Part last = exact.removeLast();
    exact.add(new Part(last.fund(), last.amount().plus(left)));
    return exact;
  }
}
