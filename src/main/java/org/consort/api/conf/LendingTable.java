package org.consort.api.conf;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.circulation.LoanPolicies;
import org.consort.institution.CodeTable;

/// A table of rules about lending.
record LendingTable(String code, String name, String description, List<Column> columns, Rows rows) {

  /// @param codes the code table its values are from; empty for plain text
  record Column(String name, String description, String codes) {
    static Column of(String name, String description) {
      return new Column(name, description, "");
    }

    static Column of(String name, String description, CodeTable codes) {
      return new Column(name, description, codes.almaName());
    }
  }

  /// The rows an institution has.
  @FunctionalInterface
  interface Rows {
    List<List<String>> of(InstitutionId institution);
  }

  static List<LendingTable> all(LoanPolicies policies) {
    return List.of(loanPolicies(policies), borrowerLimits(policies));
  }

  private static LendingTable loanPolicies(LoanPolicies policies) {
    return new LendingTable(
        "LoanPolicies",
        "Loan policies",
        "For how long items of a policy are lent to a user group, and how often renewed.",
        List.of(
            Column.of("itemPolicy", "Item policy", CodeTable.ITEM_POLICY),
            Column.of("userGroup", "User group, empty for all others", CodeTable.USER_GROUPS),
            Column.of("days", "Days, 0 when not lent"),
            Column.of("renewals", "How often a loan may be renewed")),
        institution ->
            policies.all(institution).stream()
                .map(
                    policy ->
                        List.of(
                            policy.itemPolicy(),
                            policy.userGroup(),
                            Integer.toString(policy.days()),
                            Integer.toString(policy.renewals())))
                .toList());
  }

  private static LendingTable borrowerLimits(LoanPolicies policies) {
    return new LendingTable(
        "BorrowerLimits",
        "Borrower limits",
        "How many loans and requests each user of a group may have at a time.",
        List.of(
            Column.of("userGroup", "User group", CodeTable.USER_GROUPS),
            Column.of("loans", "Most loans, empty for any number"),
            Column.of("requests", "Most requests, empty for any number")),
        institution ->
            policies.regulations(institution).limits().stream()
                .map(
                    limit ->
                        List.of(limit.userGroup(), number(limit.loans()), number(limit.requests())))
                .toList());
  }

  private static String number(int most) {
    return most == Integer.MAX_VALUE ? "" : Integer.toString(most);
  }
}
