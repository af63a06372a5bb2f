package org.consort.circulation;

import org.consort.catalogue.Item;

/// What an institution's rules promise one group of users, or those without a group.
public final class BorrowerTerms {
  private final LoanRules rules;
  private final String userGroup;

  BorrowerTerms(LoanRules rules, String userGroup) {
    this.rules = rules;
    this.userGroup = userGroup;
  }

  /// For how long such an item is lent, as `28 days`, or `Not loanable`.
  public String policy(Item item) {
    LoanPolicy rule = rules.rule(item.policy(), userGroup);
    return switch (rule.days()) {
      case 0 -> "Not loanable";
      case 1 -> "1 day";
      default -> rule.days() + " days";
    };
  }
}
