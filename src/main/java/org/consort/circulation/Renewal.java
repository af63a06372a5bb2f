package org.consort.circulation;

import java.util.Optional;

/// Why a loan cannot go on for another period.
final class Renewal {
  private Renewal() {}

  /// @param now what the item is by now, which may be other than when it was lent
  static Optional<String> hindrance(Loan loan, Copy now, LoanRules rules, HoldQueue queue) {
    if (!loan.isActive()) {
      return Optional.of("the item has been returned");
    }
    if (loan.trouble().meansMissing()) {
      return Optional.of("the item is missing");
    }
    String policy = loan.policy(now.policy());
    LoanPolicy rule = rules.rule(policy, loan.term().userGroup());
    if (!rule.lends()) {
      return Optional.of("items of policy %s are not lent".formatted(policy));
    }
    if (loan.term().renewals() >= rule.renewals()) {
      return Optional.of("it was renewed as often as its policy allows");
    }
    return queue.waitsFor(now)
        ? Optional.of("another patron has requested the item")
        : Optional.empty();
  }
}
