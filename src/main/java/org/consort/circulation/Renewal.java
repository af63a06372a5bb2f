package org.consort.circulation;

import java.util.Optional;

/// Why a loan cannot go on for another period.
final class Renewal {
  private Renewal() {}

  static Optional<String> hindrance(Loan loan, LoanRules rules, HoldQueue queue) {
    if (!loan.isActive()) {
      return Optional.of("the item has been returned");
    }
    if (loan.trouble().meansMissing()) {
      return Optional.of("the item is missing");
    }
    if (loan.term().renewals() >= rules.rule(loan.term()).renewals()) {
      return Optional.of("it was renewed as often as its policy allows");
    }
    return queue.waitsFor(loan.copy())
        ? Optional.of("another patron has requested the item")
        : Optional.empty();
  }
}
