package org.consort.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;

/// Takes what departments left in the table `outbox` over into the table `hook_delivery`.
final class OutboxStore {
  private OutboxStore() {}

  /// A message for a webhook about an event.
  record Message(PublishedEvent event, Webhook webhook, String body) {}

  /// The oldest events of every institution that has webhooks, in turn until they are too long to
  /// be held together; at least one.
  static List<PublishedEvent> waiting(Transaction tx, int ofEach, long bytes) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM (
              SELECT o.*, sum(octet_length(o.state)) OVER (ORDER BY o.turn, o.institution) AS so_far
              FROM (SELECT DISTINCT institution FROM webhook) w
              CROSS JOIN LATERAL (
                SELECT *, row_number() OVER (ORDER BY id) AS turn
                FROM (SELECT * FROM outbox
                    WHERE institution = w.institution ORDER BY id LIMIT :ofEach) oldest) o) weighed
            WHERE so_far <= :bytes OR so_far = octet_length(state)
            ORDER BY institution, id
            """)
        .bind("ofEach", ofEach)
        .bind("bytes", bytes)
        .map(OutboxStore::row)
        .list();
  }

  /// Whoever takes an event out of the outbox queues its messages, and nobody else does.
  static int handOver(
      Transaction tx,
      Collection<PublishedEvent> events,
      Collection<Message> messages,
      Instant now) {
    return tx.handle()
        .createQuery(
            """
            WITH taken AS (
              DELETE FROM outbox o
              USING unnest(CAST(:institutions AS integer[]), CAST(:ids AS bigint[]))
                  AS e (institution, id)
              WHERE o.institution = e.institution AND o.id = e.id
              RETURNING o.*),
            queued AS (
              INSERT INTO hook_delivery (institution, webhook, event_id, event, object,
                  happened_at, body, status, attempts, due_at, answer)
              SELECT t.institution, m.webhook, t.id, t.event, t.object,
                  t.happened_at, m.body, 'PENDING', 0, :now, ''
              FROM taken t
              JOIN unnest(CAST(:of AS bigint[]), CAST(:webhooks AS bigint[]), :bodies)
                  AS m (id, webhook, body) ON m.id = t.id)
            SELECT count(*) FROM taken
            """)
        .bind(
            "institutions",
            events.stream().map(e -> e.institution().suffix()).toArray(Integer[]::new))
        .bind("ids", events.stream().map(PublishedEvent::number).toArray(Long[]::new))
        .bind("of", messages.stream().map(m -> m.event().number()).toArray(Long[]::new))
        .bind("webhooks", messages.stream().map(m -> m.webhook().id()).toArray(Long[]::new))
        .bind("bodies", messages.stream().map(Message::body).toArray(String[]::new))
        .bind("now", now)
        .mapTo(Integer.class)
        .one();
  }

  private static PublishedEvent row(ResultSet row, StatementContext context) throws SQLException {
    return new PublishedEvent(
        new InstitutionId(row.getInt("institution")),
        row.getLong("id"),
        EventCode.named(row.getString("event")).orElseThrow(),
        row.getString("object"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("state"));
  }
}
