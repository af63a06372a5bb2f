package org.consort.circulation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.database.Transaction;

/// Lists of loans: an item's, a title's, a patron's.
final class LoanListStore {
  private static final String WANTED =
      """
      institution = :institution AND patron = :patron
        AND (returned_at IS NOT NULL) = :returned
        AND (cardinality(:libraries) = 0 OR library = ANY(:libraries))
      """;

  private LoanListStore() {}

  /// Returned loans of an item, the first first.
  static List<Loan> pastOfItem(Transaction tx, InstitutionId institution, ItemId item) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM loan
            WHERE institution = :institution AND item = :item AND returned_at IS NOT NULL
            ORDER BY id
            """)
        .bind("institution", institution)
        .bind("item", item)
        .map(LoanRowStore::read)
        .list();
  }

  /// Returned loans of a title's items, the first first.
  static List<Loan> pastOfBib(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM loan
            WHERE institution = :institution AND bib = :bib AND returned_at IS NOT NULL
            ORDER BY id
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map(LoanRowStore::read)
        .list();
  }

  static List<Loan> ofBib(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM loan
            WHERE institution = :institution AND bib = :bib AND returned_at IS NULL ORDER BY id
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map(LoanRowStore::read)
        .list();
  }

  static List<Loan> ofUser(
      Transaction tx, InstitutionId institution, long patron, LoanListing wish) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM loan WHERE "
                + WANTED
                + "ORDER BY <order> <direction>, id LIMIT :limit OFFSET :offset")
        .define("order", column(wish.order()))
        .define("direction", wish.descending() ? "DESC" : "ASC")
        .bind("institution", institution)
        .bind("patron", patron)
        .bind("returned", wish.returned())
        .bindArray("libraries", String.class, wish.of().codes())
        .bindMethods(wish.page())
        .map(LoanRowStore::read)
        .list();
  }

  /// How many there are on all pages.
  static int countOfUser(Transaction tx, InstitutionId institution, long patron, LoanListing wish) {
    return tx.handle()
        .createQuery("SELECT count(*) FROM loan WHERE " + WANTED)
        .bind("institution", institution)
        .bind("patron", patron)
        .bind("returned", wish.returned())
        .bindArray("libraries", String.class, wish.of().codes())
        .mapTo(Integer.class)
        .one();
  }

  /// How many run.
  static int countRunning(Transaction tx, InstitutionId institution, long patron) {
    return countOfUser(tx, institution, patron, new LoanListing(new Page(0, 0)));
  }

  static Map<ItemId, Instant> due(
      Transaction tx, InstitutionId institution, Collection<ItemId> items) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM loan
            WHERE institution = :institution AND item = ANY(:items) AND returned_at IS NULL
            """)
        .bind("institution", institution)
        .bind("items", HoldStore.numbers(items))
        .map(LoanRowStore::read)
        .collect(Collectors.toMap(loan -> loan.copy().item(), loan -> loan.term().due()));
  }

  private static String column(LoanListing.Order order) {
    return switch (order) {
      case ID -> "id";
      case LOAN_DATE -> "lent_at";
      case DUE_DATE -> "due";
      case BARCODE -> "barcode";
      case TITLE -> "title";
      case AUTHOR -> "author";
      case RETURN_DATE -> "returned_at";
    };
  }
}
