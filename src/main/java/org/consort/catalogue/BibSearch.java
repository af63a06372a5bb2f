package org.consort.catalogue;

import java.util.Optional;
import java.util.function.Function;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Finds titles by their words and numbers. A search that takes longer than a few seconds is given
/// up, so that nobody can keep the database busy with one.
public final class BibSearch {
  private final Database database;

  public BibSearch(Database database) {
    this.database = database;
  }

  /// What is looked for, and which of it is wanted.
  public record Wish(BibQuery query, BibOrder order, Page page) {}

  /// @return empty when it took too long
  public Optional<FoundBibs> find(InstitutionId institution, Wish wish, RecordBudget budget) {
    return budget.read(
        bytes -> inTime(tx -> BibSearchStore.find(tx, institution, wish, bytes)),
        found -> found.filter(FoundBibs::isCut).isPresent());
  }

  /// Like [#find], without the titles themselves.
  public Optional<Listing<MmsId>> ids(InstitutionId institution, Wish wish) {
    return inTime(tx -> BibSearchStore.ids(tx, institution, wish));
  }

  private <T> Optional<T> inTime(Function<Transaction, T> search) {
    return BibSearchStore.inTime(() -> database.read(search));
  }
}
