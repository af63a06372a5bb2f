package org.consort.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.LoanId;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// The table `loan`, running loans and returned ones, one by one. Lists are read by
/// [LoanListStore].
final class LoanStore {
  private LoanStore() {}

  /// Of an item that is not on loan.
  static void insert(Transaction tx, InstitutionId institution, Loan loan) {
    Copy copy = loan.copy();
    Loan.Work work = loan.work();
    Loan.Handover lent = loan.lent();
    Loan.Term term = loan.term();
    tx.write(
        """
        INSERT INTO loan (institution, id, patron, request,
          item, holding, bib, barcode, description, library, location, item_policy,
          title, author, year, call_number,
          lent_at, lent_library, lent_desk, due, policy, user_group)
        VALUES (?, ?, ?, ?,  ?, ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?)
        """,
        institution,
        loan.id(),
        loan.patron(),
        loan.request(),
        copy.item(),
        copy.holding(),
        copy.bib(),
        copy.barcode(),
        copy.description(),
        copy.library(),
        copy.location(),
        copy.policy(),
        work.title(),
        work.author(),
        work.year(),
        work.callNumber(),
        lent.at(),
        lent.library(),
        lent.desk(),
        term.due(),
        term.policy(),
        term.userGroup());
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

  /// Ends a running loan.
  ///
  /// @param active noted as the day of its patron's last activity; absent when somebody else brings
  ///   the item
  static void giveBack(
      Transaction tx,
      InstitutionId institution,
      LoanId id,
      Loan.Handover by,
      @Nullable LocalDate active) {
    tx.write(
        """
        UPDATE loan SET returned_at = ?, returned_library = ?, returned_desk = ?, returned_by = ?
        WHERE institution = ? AND id = ? AND returned_at IS NULL
        RETURNING note_active(institution, patron, ?)
        """,
        by.at(),
        by.library(),
        by.desk(),
        by.by(),
        institution,
        id,
        active);
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
}
