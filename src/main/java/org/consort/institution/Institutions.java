package org.consort.institution;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.RecentCopies;
import org.consort.database.Transaction;

/// Every institution this database holds. Look-ups read a copy that may be a few seconds old.
public final class Institutions {
  private static final String ALL = "all";

  private final Database database;
  private final RecentCopies<String, List<Institution>> copies;
  private final RecentCopies<InstitutionId, Terms> terms;

  public Institutions(Database database, InstantSource clock) {
    this.database = database;
    this.copies =
        new RecentCopies<>(clock, _ -> Optional.of(database.read(InstitutionStore::institutions)));
    this.terms = new RecentCopies<>(clock, id -> Optional.of(agreed(id)));
  }

  /// Adds it, or replaces the one with its number.
  public void add(Institution institution) {
    database.change(tx -> InstitutionStore.put(tx, institution));
    copies.drop(ALL);
  }

  /// In the order of their codes.
  public List<Institution> all() {
    return copies.find(ALL).orElseThrow();
  }

  public Optional<Institution> byCode(String code) {
    return all().stream().filter(i -> i.code().equals(code)).findFirst();
  }

  /// @throws IllegalStateException when no institution has this number
  public Institution byId(InstitutionId id) {
    return all().stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no institution " + id.suffix()));
  }

  /// What was agreed with the institution, [Terms#USUAL] when nothing was.
  public Terms terms(InstitutionId id) {
    return terms.find(id).orElse(Terms.USUAL);
  }

  /// As [#terms(InstitutionId)], over the transaction's own connection.
  public Terms terms(Transaction tx, InstitutionId id) {
    return TermsStore.find(tx, id).orElse(Terms.USUAL);
  }

  public void agree(InstitutionId id, Terms agreed) {
    database.change(tx -> TermsStore.put(tx, id, agreed));
    terms.drop(id);
  }

  private Terms agreed(InstitutionId id) {
    return database.read(tx -> terms(tx, id));
  }
}
