package org.consort.circulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The loan policies an institution has set, and the usual ones for what it has not.
record LoanRules(List<LoanPolicy> set, LendingRegulations regulations) {
  private static final LoanPolicy BOOK = new LoanPolicy("BOOK", 28, 2);
  private static final Map<String, LoanPolicy> USUAL =
      Map.of(
          "BOOK", BOOK,
          "SHORT", new LoanPolicy("SHORT", 7, 0),
          "ILL", new LoanPolicy("ILL", 42, 2),
          "REFONLY", new LoanPolicy("REFONLY", 0, 0));

  LoanRules {
    set = List.copyOf(set);
  }

  /// The rule for the user's group, else the one for everybody.
  LoanPolicy rule(String itemPolicy, String userGroup) {
    return set.stream()
        .filter(policy -> policy.itemPolicy().equals(itemPolicy))
        .filter(policy -> policy.userGroup().isEmpty() || policy.userGroup().equals(userGroup))
        .max(Comparator.comparingInt(policy -> policy.userGroup().length()))
        .orElseGet(() -> USUAL.getOrDefault(itemPolicy, BOOK));
  }

  LoanPolicy rule(Loan.Term term) {
    return rule(term.policy(), term.userGroup());
  }

  /// Whether anybody at all may take such an item home.
  boolean lends(String itemPolicy) {
    return rule(itemPolicy, "").lends()
        || set.stream().anyMatch(rule -> rule.itemPolicy().equals(itemPolicy) && rule.lends());
  }
}
