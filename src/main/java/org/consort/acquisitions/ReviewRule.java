package org.consort.acquisitions;

import java.util.Optional;
import org.consort.base.Money;

/// Sends lines whose unit price is over a limit to review.
public record ReviewRule(String name, Money priceOver) {
  /// A price that no exchange rate can compare is reviewed, too.
  public boolean catches(Money price, Rates rates) {
    Optional<Money> comparable = rates.convert(price, priceOver.currency());
    return comparable.isEmpty() || comparable.get().compareTo(priceOver) > 0;
  }
}
