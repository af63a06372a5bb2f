package org.consort.publishing;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;

/// The table `webhook`, and with it what the outbox keeps for each.
final class WebhookStore {
  private WebhookStore() {}

  static void put(Transaction tx, Webhook webhook) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO webhook (institution, id, code, name, description, url, secret, format,
              events)
            VALUES (:institution, :id, :code, :name, :description, :url, :secret, :format, :events)
            ON CONFLICT (institution, id) DO UPDATE SET code = :code, name = :name,
              description = :description, url = :url, secret = :secret, format = :format,
              events = :events
            """)
        .bind("institution", webhook.institution())
        .bind("id", webhook.id())
        .bind("code", webhook.code())
        .bind("name", webhook.name())
        .bind("description", webhook.description())
        .bind("url", webhook.url().toString())
        .bind("secret", webhook.secret())
        .bind("format", webhook.format().name())
        .bind("events", webhook.events().toArray(String[]::new))
        .execute();
    wish(tx, webhook);
  }

  private static void wish(Transaction tx, Webhook webhook) {
    tx.handle()
        .createUpdate(
            "DELETE FROM outbox_wish WHERE institution = :institution AND wisher = :wisher")
        .bind("institution", webhook.institution())
        .bind("wisher", wisher(webhook))
        .execute();
    tx.handle()
        .createUpdate(
            """
            INSERT INTO outbox_wish (institution, event, wisher)
            SELECT :institution, event, :wisher FROM unnest(:events) AS e (event)
            """)
        .bind("institution", webhook.institution())
        .bind("wisher", wisher(webhook))
        .bind("events", webhook.events().toArray(String[]::new))
        .execute();
  }

  static List<Webhook> of(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery("SELECT * FROM webhook WHERE institution = :institution ORDER BY id")
        .bind("institution", institution)
        .map(WebhookStore::row)
        .list();
  }

  static List<Webhook> all(Transaction tx) {
    return tx.handle().createQuery("SELECT * FROM webhook").map(WebhookStore::row).list();
  }

  private static String wisher(Webhook webhook) {
    return "webhook " + webhook.id();
  }

  static Webhook row(ResultSet row, StatementContext context) throws SQLException {
    return new Webhook(
        new InstitutionId(row.getInt("institution")),
        row.getLong("id"),
        row.getString("code"),
        row.getString("name"),
        row.getString("description"),
        URI.create(row.getString("url")),
        row.getString("secret"),
        MessageFormat.valueOf(row.getString("format")),
        Set.of((String[]) row.getArray("events").getArray()));
  }
}
