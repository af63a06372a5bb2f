package org.consort.acquisitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.Money;

/// What invoices have asked for an order so far.
///
/// @param fully nothing more will be asked
public record Invoiced(List<Charge> spent, boolean fully) {
  public static final Invoiced NOTHING = new Invoiced(List.of(), false);

  public Invoiced {
    spent = List.copyOf(spent);
  }

  /// What is still due of these charges. A payment counts on its own fund, and what is more than
  /// was due there, on the others in their order.
  public List<Charge> leftOf(List<Charge> due, Rates rates) {
    if (fully) {
      return List.of();
    }
    Map<String, Money> left = new LinkedHashMap<>();
    due.forEach(charge -> left.merge(charge.fund(), charge.amount(), Money::plus));
    List<Money> elsewhere = new ArrayList<>();
    for (Charge paid : spent) {
      Money own = left.getOrDefault(paid.fund(), Money.zero(paid.amount().currency()));
      Money used = smaller(own, paid.amount());
      left.computeIfPresent(paid.fund(), (_, money) -> money.minus(used));
      elsewhere.add(paid.amount().minus(used));
    }
    elsewhere.forEach(rest -> take(rest, left, rates));
    return left.entrySet().stream()
        .filter(entry -> entry.getValue().isPositive())
        .map(entry -> new Charge(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void take(Money rest, Map<String, Money> left, Rates rates) {
    Money more = rest;
    for (Map.Entry<String, Money> entry : left.entrySet()) {
      Optional<Money> here = rates.convert(more, entry.getValue().currency());
      if (here.isPresent() && here.get().isPositive()) {
        Money used = smaller(entry.getValue(), here.get());
        entry.setValue(entry.getValue().minus(used));
        more = rates.convert(here.get().minus(used), rest.currency()).orElse(more);
      }
    }
  }

  private static Money smaller(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
