package org.consort.patrons.fees;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.LoanId;
import org.consort.database.Transaction;
import org.consort.institution.LibraryScope;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/// The tables `fee` and `fee_transaction`.
final class FeeStore {
  static final String FEE_WITH_TRANSACTIONS =
      """
      SELECT fee.*, t.id AS t_id, t.kind AS t_kind, t.amount AS t_amount, t.method AS t_method,
        t.reason AS t_reason, t.comment AS t_comment, t.external_id AS t_external_id,
        t.written_by AS t_written_by, t.at AS t_at
      FROM fee LEFT JOIN fee_transaction t ON t.institution = fee.institution AND t.fee = fee.id
      """;

  private FeeStore() {}

  static void insert(Transaction tx, Account account, Fee fee) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO fee (institution, id, patron, type, status, status_since, currency,
              original, balance, owner, comment, title, barcode, loan, created)
            VALUES (:institution, :id, :patron, :charge.type, :status, :since, :currency,
              :original, :balance, :charge.owner, :charge.comment, :cause.title, :cause.barcode,
              :cause.loan, :created)
            """)
        .bind("institution", account.institution())
        .bind("id", fee.id())
        .bind("patron", account.patron())
        .bind("status", fee.status().name())
        .bind("since", fee.state().since())
        .bind("created", fee.state().created())
        .bind("currency", account.currency().getCurrencyCode())
        .bind("original", fee.state().original().amount())
        .bind("balance", fee.balance().amount())
        .bindMethods("charge", fee.charge())
        .bindMethods("cause", fee.charge().cause())
        .execute();
  }

  /// Writes the transactions and what they make of their fees.
  static void apply(Transaction tx, InstitutionId institution, List<FeeChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    try (PreparedBatch fees =
            tx.handle()
                .prepareBatch(
                    """
                    UPDATE fee
                    SET balance = balance - :amount, status = :next, status_since = :at
                    WHERE institution = :institution AND id = :fee
                    """);
        PreparedBatch transactions =
            tx.handle()
                .prepareBatch(
                    """
                    INSERT INTO fee_transaction (institution, id, fee, kind, amount, method, reason,
                      comment, external_id, whole, written_by, at)
                    VALUES (:institution, :id, :fee, :kind, :amount, :said.method, :said.reason,
                      :said.comment, :said.externalId, :whole, :said.by, :at)
                    """)) {
      for (FeeChange change : changes) {
        fees.bind("institution", institution)
            .bind("fee", change.fee())
            .bind("amount", change.done().amount())
            .bind("next", change.next().name())
            .bind("at", change.done().at())
            .add();
        transactions
            .bind("institution", institution)
            .bind("id", change.done().id())
            .bind("fee", change.fee())
            .bind("kind", change.done().kind().name())
            .bind("amount", change.done().amount())
            .bindMethods("said", change.done().said())
            .bind("whole", change.whole())
            .bind("at", change.done().at())
            .add();
      }
      fees.execute();
      transactions.execute();
    }
  }

  static void lock(Transaction tx, InstitutionId institution, long id) {
    tx.handle()
        .createQuery("SELECT id FROM fee WHERE institution = :institution AND id = :id FOR UPDATE")
        .bind("institution", institution)
        .bind("id", id)
        .mapTo(Long.class)
        .findOne();
  }

  /// The user's active fees in the account's money. In the order of their ids, so that two who pay
  /// at once do not wait for each other in a ring.
  static List<Fee> lockActive(Transaction tx, Account account) {
    List<Long> ids =
        tx.handle()
            .createQuery(
                """
                SELECT id FROM fee
                WHERE institution = :institution AND patron = :patron AND status = 'ACTIVE'
                  AND currency = :currency
                ORDER BY id FOR UPDATE
                """)
            .bind("institution", account.institution())
            .bind("patron", account.patron())
            .bind("currency", account.currency().getCurrencyCode())
            .mapTo(Long.class)
            .list();
    Query query =
        tx.handle()
            .createQuery(
                FEE_WITH_TRANSACTIONS
                    + " WHERE fee.institution = :institution AND fee.id = ANY (:ids)"
                    + " AND fee.status = 'ACTIVE' ORDER BY fee.id, t.id")
            .bind("institution", account.institution())
            .bindArray("ids", Long.class, ids);
    return FeeRowStore.read(query);
  }

  static Optional<Fee> find(Transaction tx, InstitutionId institution, long patron, long id) {
    Query query =
        tx.handle()
            .createQuery(
                FEE_WITH_TRANSACTIONS
                    + " WHERE fee.institution = :institution AND fee.id = :id"
                    + " AND fee.patron = :patron ORDER BY t.id")
            .bind("institution", institution)
            .bind("id", id)
            .bind("patron", patron);
    return FeeRowStore.read(query).stream().findFirst();
  }

  static List<Fee> ofPatron(
      Transaction tx, InstitutionId institution, long patron, FeeStatus status) {
    Query query =
        tx.handle()
            .createQuery(
                FEE_WITH_TRANSACTIONS
                    + " WHERE fee.institution = :institution AND fee.patron = :patron"
                    + " AND fee.status = :status ORDER BY fee.id, t.id")
            .bind("institution", institution)
            .bind("patron", patron)
            .bind("status", status.name());
    return FeeRowStore.read(query);
  }

  /// What was paid under this id for all of the user's fees together.
  static List<BigDecimal> paidWhole(
      Transaction tx, Account account, String externalId, LibraryScope owners) {
    return tx.handle()
        .createQuery(
            """
            SELECT t.amount
            FROM fee JOIN fee_transaction t ON t.institution = fee.institution AND t.fee = fee.id
            WHERE fee.institution = :institution AND fee.patron = :patron
              AND t.whole AND t.external_id = :externalId
              AND (cardinality(:owners) = 0 OR fee.owner = ANY (:owners))
            """)
        .bindArray("owners", String.class, owners.codes())
        .bind("institution", account.institution())
        .bind("patron", account.patron())
        .bind("externalId", externalId)
        .mapTo(BigDecimal.class)
        .list();
  }

  static BigDecimal balance(Transaction tx, Account account) {
    return tx.handle()
        .createQuery(
            """
            SELECT coalesce(sum(balance), 0) FROM fee
            WHERE institution = :institution AND patron = :patron AND status = 'ACTIVE'
              AND currency = :currency
            """)
        .bind("institution", account.institution())
        .bind("patron", account.patron())
        .bind("currency", account.currency().getCurrencyCode())
        .mapTo(BigDecimal.class)
        .one();
  }

  /// What is still owed for each of the loans, in whatever money it is owed.
  static Map<LoanId, BigDecimal> owedFor(
      Transaction tx, InstitutionId institution, Collection<LoanId> loans) {
    Map<LoanId, BigDecimal> owed = new HashMap<>();
    tx.handle()
        .createQuery(
            """
            SELECT loan, sum(balance) AS owed FROM fee
            WHERE institution = :institution AND loan = ANY (:loans) AND status = 'ACTIVE'
            GROUP BY loan HAVING sum(balance) > 0
            """)
        .bind("institution", institution)
        .bindArray("loans", Long.class, loans.stream().map(LoanId::number).toList())
        .map((row, _) -> owed.put(new LoanId(row.getLong("loan")), row.getBigDecimal("owed")))
        .list();
    return owed;
  }

  static boolean areOpen(Transaction tx, InstitutionId institution, long patron) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (
                SELECT FROM fee
                WHERE institution = :institution AND patron = :patron AND status <> 'CLOSED')
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .mapTo(boolean.class)
        .one();
  }
}
