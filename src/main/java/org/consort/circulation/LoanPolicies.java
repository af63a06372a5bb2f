package org.consort.circulation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.RecentCopies;

/// An institution's rules for how long what is lent to whom. Until it has set a rule for an item
/// policy, the usual one holds: `BOOK` 28 days, `SHORT` 7, `ILL` 42, `REFONLY` not at all, any
/// other as `BOOK`.
public final class LoanPolicies {
  private final Database database;
  private final RecentCopies<InstitutionId, LoanRules> copies;

  LoanPolicies(Database database, InstantSource clock) {
    this.database = database;
    this.copies = new RecentCopies<>(clock, this::stored);
  }

  /// Sets the rule for an item policy and user group, instead of the one there may have been.
  public void put(InstitutionId institution, LoanPolicy policy) {
    database.change(tx -> LoanPolicyStore.put(tx, institution, policy));
    copies.drop(institution);
  }

  /// The rules that were set, by item policy and user group.
  public List<LoanPolicy> all(InstitutionId institution) {
    return rules(institution).set();
  }

  /// Replaces what was decided before.
  public void regulate(InstitutionId institution, LendingRegulations regulations) {
    database.change(tx -> LendingRegulationsStore.put(tx, institution, regulations));
    copies.drop(institution);
  }

  public LendingRegulations regulations(InstitutionId institution) {
    return rules(institution).regulations();
  }

  LoanRules rules(InstitutionId institution) {
    return copies.find(institution).orElseThrow();
  }

  private Optional<LoanRules> stored(InstitutionId institution) {
    return Optional.of(
        database.read(
            tx ->
                new LoanRules(
                    LoanPolicyStore.all(tx, institution),
                    LendingRegulationsStore.find(tx, institution))));
  }
}
