package org.consort.ordering;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.Fund;
import org.consort.base.Money;

/// What a change of a line did to one fund: what the line encumbered of it, and what was available.
public record FundMove(
    String fund,
    Money encumberedBefore,
    Money encumberedAfter,
    Money availableBefore,
    Money availableAfter) {

  /// Those of the funds of which the line now encumbers another amount.
  ///
  /// @param between the funds as they stand while the line encumbers nothing
  static List<FundMove> of(List<Fund> between, List<Charge> given, List<Charge> taken) {
    Map<String, Money> before = byFund(given);
    Map<String, Money> after = byFund(taken);
    return between.stream()
        .map(fund -> move(fund, before, after))
        .filter(move -> !move.encumberedBefore().equals(move.encumberedAfter()))
        .toList();
  }

  private static FundMove move(Fund fund, Map<String, Money> before, Map<String, Money> after) {
    Money free = fund.balance().available();
    Money nothing = Money.zero(fund.currency());
    Money encumberedBefore = before.getOrDefault(fund.code(), nothing);
    Money encumberedAfter = after.getOrDefault(fund.code(), nothing);
    return new FundMove(
        fund.code(),
        encumberedBefore,
        encumberedAfter,
        free.minus(encumberedBefore),
        free.minus(encumberedAfter));
  }

  private static Map<String, Money> byFund(List<Charge> charges) {
    return charges.stream().collect(toMap(Charge::fund, Charge::amount, Money::plus));
  }

  @Override
  public String toString() {
    return "%s: encumbered %s, was %s; available %s, was %s"
        .formatted(fund, encumberedAfter, encumberedBefore, availableAfter, availableBefore);
  }
}
