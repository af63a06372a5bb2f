package org.consort.circulation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.LoanId;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.database.Transaction;

/// The table `loan`, running loans and returned ones.
final class LoanStore {
  private LoanStore() {}

  /// @return false, and nothing written, when the item is on loan already
  static boolean insert(Transaction tx, InstitutionId institution, Loan loan) {
    return tx.handle()
            .createUpdate(
                """
            INSERT INTO loan (institution, id, patron, item, holding, bib, barcode, description,
              library, location, item_policy, title, author, year, call_number,
              lent_at, lent_library, lent_desk, due, policy, user_group, request)
            VALUES (:institution, :id, :patron, :item, :holding, :bib, :barcode, :description,
              :library, :location, :itemPolicy, :title, :author, :year, :callNumber,
              :lentAt, :lentLibrary, :lentDesk, :due, :policy, :userGroup, :request)
            ON CONFLICT (institution, item) WHERE returned_at IS NULL DO NOTHING
            """)
            .bind("institution", institution)
            .bind("id", loan.id())
            .bind("patron", loan.patron())
            .bind("itemPolicy", loan.copy().policy())
            .bind("lentAt", loan.lent().at())
            .bind("lentLibrary", loan.lent().library())
            .bind("lentDesk", loan.lent().desk())
            .bind("due", loan.term().due())
            .bind("policy", loan.term().policy())
            .bind("userGroup", loan.term().userGroup())
            .bind("request", loan.request())
            .bindMethods(loan.copy())
            .bindMethods(loan.work())
            .execute()
        == 1;
  }

  static void changeTerm(Transaction tx, InstitutionId institution, LoanId id, Loan.Term term) {
    tx.handle()
        .createUpdate(
            """
            UPDATE loan SET due = :due, renewals = :renewals, renewed_at = :renewedAt,
              trouble = CASE trouble WHEN 'OVERDUE' THEN 'NONE' ELSE trouble END
            WHERE institution = :institution AND id = :id
            """)
        .bind("institution", institution)
        .bind("id", id)
        .bindMethods(term)
        .execute();
  }

  static void trouble(Transaction tx, InstitutionId institution, LoanId id, LoanTrouble trouble) {
    tx.handle()
        .createUpdate(
            """
            UPDATE loan SET trouble = :trouble WHERE institution = :institution AND id = :id
            """)
        .bind("institution", institution)
        .bind("id", id)
        .bind("trouble", trouble.name())
        .execute();
  }

  /// Marks running loans that are past their due date, and answers them.
  static List<Loan> markOverdue(Transaction tx, InstitutionId institution, Instant now, int most) {
    return tx.handle()
        .createQuery(
            """
            UPDATE loan SET trouble = 'OVERDUE'
            WHERE institution = :institution AND returned_at IS NULL AND id IN (
              SELECT id FROM loan
              WHERE institution = :institution AND returned_at IS NULL AND due < :now
                AND trouble = 'NONE'
              ORDER BY due LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING *
            """)
        .bind("institution", institution)
        .bind("now", now)
        .bind("most", most)
        .map(LoanRowStore::read)
        .list();
  }

  static List<LoanId> overdueSince(
      Transaction tx, InstitutionId institution, Instant due, int most) {
    return tx.handle()
        .createQuery(
            """
            SELECT id FROM loan
            WHERE institution = :institution AND returned_at IS NULL AND due < :due
              AND trouble = 'OVERDUE'
            ORDER BY due LIMIT :most
            """)
        .bind("institution", institution)
        .bind("due", due)
        .bind("most", most)
        .mapTo(LoanId.class)
        .list();
  }

  /// Keeps that there was such a loan, but not whose.
  static void forgetPatron(Transaction tx, InstitutionId institution, LoanId id) {
    tx.handle()
        .createUpdate("UPDATE loan SET patron = 0 WHERE institution = :institution AND id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  /// The loan that ended by it.
  static Optional<Loan> giveBack(
      Transaction tx, InstitutionId institution, ItemId item, Loan.Handover handover) {
    return tx.handle()
        .createQuery(
            """
            UPDATE loan SET returned_at = :at, returned_library = :library, returned_desk = :desk,
              returned_by = :by
            WHERE institution = :institution AND item = :item AND returned_at IS NULL
            RETURNING *
            """)
        .bind("institution", institution)
        .bind("item", item)
        .bindMethods(handover)
        .map(LoanRowStore::read)
        .findOne();
  }

  static Optional<Loan> find(Transaction tx, InstitutionId institution, LoanId id) {
    return tx.handle()
        .createQuery("SELECT * FROM loan WHERE institution = :institution AND id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .map(LoanRowStore::read)
        .findOne();
  }

  static Optional<Loan> ofItem(Transaction tx, InstitutionId institution, ItemId item) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM loan
            WHERE institution = :institution AND item = :item AND returned_at IS NULL
            """)
        .bind("institution", institution)
        .bind("item", item)
        .map(LoanRowStore::read)
        .findOne();
  }

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
            """
            SELECT * FROM loan WHERE institution = :institution AND patron = :patron
              AND (returned_at IS NOT NULL) = :returned
              AND (cardinality(:libraries) = 0 OR library = ANY(:libraries))
            ORDER BY <order> <direction>, id LIMIT :limit OFFSET :offset
            """)
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
        .createQuery(
            """
            SELECT count(*) FROM loan WHERE institution = :institution AND patron = :patron
              AND (returned_at IS NOT NULL) = :returned
              AND (cardinality(:libraries) = 0 OR library = ANY(:libraries))
            """)
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
