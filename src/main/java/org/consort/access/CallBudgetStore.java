package org.consort.access;

import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// The table `call_budget`.
final class CallBudgetStore {
  private record Row(long period, long given) {}

  private CallBudgetStore() {}

  /// Gives this node a slice of what is left; nothing when nothing is.
  static Lease lease(
      Transaction tx, InstitutionId institution, Leases.Span span, Leases.Limit limit) {
    // A slice that a crash forgets does no harm.
    tx.handle().execute("SET LOCAL synchronous_commit = off");
    insert(tx, institution, span);
    Row row = lock(tx, institution, span);
    long given = given(row, limit);
    long rest = Math.max(0, limit.most() - given);
    int slice = (int) Math.min(rest, limit.slice().applyAsInt(rest));
    update(
        tx,
        institution,
        span,
        new Row(limit.isCounted(row.period()) ? row.period() : limit.period(), given + slice));
    return new Lease(limit, given + slice, slice);
  }

  /// Does nothing when another day has begun meanwhile.
  static void giveBack(
      Transaction tx, InstitutionId institution, Leases.Span span, long period, int calls) {
    tx.handle()
        .createUpdate(
            """
            UPDATE call_budget SET given = greatest(0, given - :calls)
            WHERE institution = :institution AND span = :span AND period = :period
            """)
        .bind("institution", institution)
        .bind("span", span.name())
        .bind("period", period)
        .bind("calls", calls)
        .execute();
  }

  static long given(
      Transaction tx, InstitutionId institution, Leases.Span span, Leases.Limit limit) {
    return select(tx, institution, span, "").map(row -> given(row, limit)).orElse(0L);
  }

  private static long given(Row row, Leases.Limit limit) {
    return limit.isCounted(row.period()) ? row.given() : 0;
  }

  private static void insert(Transaction tx, InstitutionId institution, Leases.Span span) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO call_budget (institution, span, period, given)
            VALUES (:institution, :span, 0, 0) ON CONFLICT DO NOTHING
            """)
        .bind("institution", institution)
        .bind("span", span.name())
        .execute();
  }

  private static Row lock(Transaction tx, InstitutionId institution, Leases.Span span) {
    return select(tx, institution, span, "FOR UPDATE").orElseThrow();
  }

  private static Optional<Row> select(
      Transaction tx, InstitutionId institution, Leases.Span span, String manner) {
    return tx.handle()
        .createQuery(
            """
            SELECT period, given FROM call_budget
            WHERE institution = :institution AND span = :span <manner>
            """)
        .define("manner", manner)
        .bind("institution", institution)
        .bind("span", span.name())
        .map((row, _) -> new Row(row.getLong("period"), row.getLong("given")))
        .findOne();
  }

  private static void update(Transaction tx, InstitutionId institution, Leases.Span span, Row row) {
    tx.handle()
        .createUpdate(
            """
            UPDATE call_budget SET period = :period, given = :given
            WHERE institution = :institution AND span = :span
            """)
        .bind("institution", institution)
        .bind("span", span.name())
        .bind("period", row.period())
        .bind("given", row.given())
        .execute();
  }
}
