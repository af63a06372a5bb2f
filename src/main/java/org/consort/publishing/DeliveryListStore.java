package org.consort.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// The table `hook_delivery`, as people look at it.
final class DeliveryListStore {
  private DeliveryListStore() {}

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
            .map(DeliveryListStore::row)
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
        .map(DeliveryListStore::standing)
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
