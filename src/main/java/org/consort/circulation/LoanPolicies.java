package org.consort.circulation;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// An institution's rules for how long what is lent to whom. Until it has set a rule for an item
/// policy, the usual one holds: `BOOK` 28 days, `SHORT` 7, `ILL` 42, `REFONLY` not at all, any
/// other as `BOOK`.
public final class LoanPolicies {
  private final Database database;

  LoanPolicies(Database database) {
    this.database = database;
  }

  /// Sets the rule for an item policy and user group, instead of the one there may have been.
  public void put(InstitutionId institution, LoanPolicy policy) {
    database.change(tx -> LoanPolicyStore.put(tx, institution, policy));
  }

  /// The rules that were set, by item policy and user group.
  public List<LoanPolicy> all(InstitutionId institution) {
    return database.read(tx -> LoanPolicyStore.all(tx, institution));
  }

  /// Replaces what was decided before.
  public void regulate(InstitutionId institution, LendingRegulations regulations) {
    database.change(tx -> LendingRegulationsStore.put(tx, institution, regulations));
  }

  public LendingRegulations regulations(InstitutionId institution) {
    return database.read(tx -> LendingRegulationsStore.find(tx, institution));
  }

  LoanRules rules(Transaction tx, InstitutionId institution) {
    return new LoanRules(
        LoanPolicyStore.all(tx, institution), LendingRegulationsStore.find(tx, institution));
  }
}
