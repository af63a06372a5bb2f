package org.consort.circulation;

import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// An institution's rules for how long what is lent to whom. Until it has set a rule for an item
/// policy, the usual one holds: `BOOK` 28 days, `SHORT` 7, `ILL` 42, `REFONLY` not at all, any
/// other as `BOOK`.
public final class LoanPolicies {
  private static final LoanPolicy BOOK = new LoanPolicy("BOOK", 28, 2);
  private static final Map<String, LoanPolicy> USUAL =
      Map.of(
          "BOOK", BOOK,
          "SHORT", new LoanPolicy("SHORT", 7, 0),
          "ILL", new LoanPolicy("ILL", 42, 2),
          "REFONLY", new LoanPolicy("REFONLY", 0, 0));

  private final Database database;

  public LoanPolicies(Database database) {
    this.database = database;
  }

  /// Sets the rule for an item policy and user group, instead of the one there may have been.
  public void put(InstitutionId institution, LoanPolicy policy) {
    database.change(tx -> LoanPolicyStore.put(tx, institution, policy));
  }

  public List<LoanPolicy> all(InstitutionId institution) {
    return database.read(tx -> LoanPolicyStore.all(tx, institution));
  }

  LoanPolicy rule(Transaction tx, InstitutionId institution, String itemPolicy, String group) {
    return LoanPolicyStore.rules(tx, institution, itemPolicy, group).stream()
        .findFirst()
        .orElseGet(() -> USUAL.getOrDefault(itemPolicy, BOOK));
  }
}
