package org.consort.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.consort.database.Transaction;

/// The table `hook_delivery`, as the postroom works on it.
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
}
