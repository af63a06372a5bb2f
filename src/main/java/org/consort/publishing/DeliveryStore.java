package org.consort.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// The table `hook_delivery`.
final class DeliveryStore {
  private DeliveryStore() {}

  /// @param ofEach webhook so many
  /// @param bytesOfEach as many as the bodies of each webhook have; its first one however long
  /// @param bytes as many as all bodies have together; a first one however long
  record Few(int ofEach, long bytesOfEach, long bytes) {}

  /// Some messages of each webhook that are due, and not due again before the lease ends. Of the
  /// messages about one object only the earliest is ever due.
  ///
  /// @param busy ids of webhooks that get none
  static List<Letter> lease(
      Transaction tx, Few few, Set<Long> busy, Instant now, Instant leaseEnd) {
    return tx.handle()
        .createQuery(
            """
            WITH due AS (
              SELECT d.* FROM webhook w CROSS JOIN LATERAL (
                SELECT institution, webhook, event_id, due_at, octet_length(body) AS bytes
                FROM hook_delivery d
                WHERE d.institution = w.institution AND d.webhook = w.id
                  AND d.status = 'PENDING' AND d.due_at <= :now
                  AND NOT EXISTS (SELECT 1 FROM hook_delivery e
                    WHERE e.institution = d.institution AND e.webhook = d.webhook
                      AND e.object = d.object AND e.status = 'PENDING'
                      AND e.event_id < d.event_id)
                ORDER BY d.due_at, d.event_id LIMIT :ofEach FOR UPDATE SKIP LOCKED) d
              WHERE w.id <> ALL (:busy)),
            in_turn AS (
              SELECT *, row_number() OVER one AS turn, sum(bytes) OVER one AS of_one FROM due
              WINDOW one AS (PARTITION BY institution, webhook ORDER BY due_at, event_id)),
            few AS (
              SELECT *, sum(bytes) OVER (ORDER BY turn, institution, webhook) AS so_far
              FROM in_turn WHERE of_one <= :bytesOfEach OR turn = 1),
            leased AS (
              UPDATE hook_delivery l SET due_at = :leaseEnd FROM few
              WHERE l.institution = few.institution AND l.webhook = few.webhook
                AND l.event_id = few.event_id AND (so_far <= :bytes OR so_far = bytes)
              RETURNING l.institution, l.webhook, l.event_id, l.attempts, l.body)
            SELECT w.*, l.event_id, l.attempts, l.body FROM leased l
            JOIN webhook w ON w.institution = l.institution AND w.id = l.webhook
            ORDER BY l.event_id
            """)
        .bind("ofEach", few.ofEach())
        .bind("bytesOfEach", few.bytesOfEach())
        .bind("bytes", few.bytes())
        .bind("busy", busy.toArray(Long[]::new))
        .bind("now", now)
        .bind("leaseEnd", leaseEnd)
        .map(
            (row, context) ->
                new Letter(
                    WebhookStore.row(row, context),
                    row.getLong("event_id"),
                    row.getInt("attempts"),
                    row.getString("body")))
        .list();
  }

  /// Does nothing when another node has marked it since.
  static void mark(Transaction tx, Letter letter, Attempt attempt) {
    tx.handle()
        .createUpdate(
            """
            UPDATE hook_delivery SET status = :status, attempts = attempts + 1, due_at = :dueAt,
              answer = :answer, answered_at = :at,
              body = CASE WHEN :status = 'PENDING' THEN body ELSE '' END
            WHERE institution = :institution AND webhook = :webhook AND event_id = :number
              AND status = 'PENDING' AND attempts = :attempts
            """)
        .bind("institution", letter.webhook().institution())
        .bind("webhook", letter.webhook().id())
        .bind("number", letter.number())
        .bind("attempts", letter.attempts())
        .bind("status", attempt.status().name())
        .bind("dueAt", attempt.dueAt())
        .bind("answer", attempt.answer())
        .bind("at", attempt.at())
        .execute();
  }

  static int forget(Transaction tx, Instant doneBefore) {
    return tx.handle()
        .createUpdate(
            """
            DELETE FROM hook_delivery d USING webhook w
            WHERE d.institution = w.institution AND d.webhook = w.id
              AND d.status <> 'PENDING' AND d.answered_at < :doneBefore
            """)
        .bind("doneBefore", doneBefore)
        .execute();
  }

  static Listing<Delivery> list(
      Transaction tx, InstitutionId institution, long webhook, Page page) {
    List<Delivery> deliveries =
        tx.handle()
            .createQuery(
                """
                SELECT * FROM hook_delivery
                WHERE institution = :institution AND webhook = :webhook
                ORDER BY event_id DESC LIMIT :limit OFFSET :offset
                """)
            .bind("institution", institution)
            .bind("webhook", webhook)
            .bindMethods(page)
            .map(DeliveryStore::row)
            .list();
    return new Listing<>(deliveries, count(tx, institution, webhook));
  }

  static List<WebhookStanding> standings(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT w.*, p.waiting, p.next_at, d.event_id, d.event, d.object, d.happened_at,
              d.status, d.attempts, d.due_at, d.answer, d.answered_at
            FROM webhook w
            CROSS JOIN LATERAL (
              SELECT count(*) AS waiting, min(due_at) AS next_at FROM hook_delivery
              WHERE institution = w.institution AND webhook = w.id AND status = 'PENDING') p
            LEFT JOIN LATERAL (
              SELECT * FROM hook_delivery l
              WHERE l.institution = w.institution AND l.webhook = w.id
              ORDER BY l.event_id DESC LIMIT 1) d ON true
            WHERE w.institution = :institution ORDER BY w.id
            """)
        .bind("institution", institution)
        .map(DeliveryStore::standing)
        .list();
  }

  private static WebhookStanding standing(ResultSet row, StatementContext context)
      throws SQLException {
    return new WebhookStanding(
        WebhookStore.row(row, context),
        row.getInt("waiting"),
        instant(row, "next_at"),
        row.getString("event") == null ? null : row(row, context));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static int count(Transaction tx, InstitutionId institution, long webhook) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM hook_delivery
            WHERE institution = :institution AND webhook = :webhook
            """)
        .bind("institution", institution)
        .bind("webhook", webhook)
        .mapTo(Integer.class)
        .one();
  }

  private static Delivery row(ResultSet row, StatementContext context) throws SQLException {
    return new Delivery(
        row.getLong("event_id"),
        row.getString("event"),
        row.getString("object"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        Delivery.Status.valueOf(row.getString("status")),
        row.getInt("attempts"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getString("answer"),
        instant(row, "answered_at"));
  }
}
