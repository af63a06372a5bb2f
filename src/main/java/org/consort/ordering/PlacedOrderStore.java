package org.consort.ordering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// What is kept of placed orders beside their lines.
final class PlacedOrderStore {
  /// A placed order without its line.
  record Row(
      String poLine,
      String profile,
      String sender,
      Instant placedAt,
      String received,
      String explanation) {}

  private PlacedOrderStore() {}

  /// Claims the order's reference and key for a line. While another transaction holds one of them
  /// this waits for its end; false when it then is taken.
  static boolean claim(
      Transaction tx, InstitutionId institution, String poLine, OrderIdentity identity) {
    return tx.handle()
            .createUpdate(
                """
                INSERT INTO placed_order (institution, po_line, vendor, vendor_reference, sender,
                  idempotency_key, profile, received, explanation, placed_at)
                VALUES (:institution, :poLine, :vendor, :vendorReference, :sender,
                  :idempotencyKey, '', '', '', now())
                ON CONFLICT DO NOTHING
                """)
            .bind("institution", institution)
            .bind("poLine", poLine)
            .bind("vendor", identity.vendor())
            .bind("vendorReference", identity.vendorReference())
            .bind("sender", identity.sender())
            .bind("idempotencyKey", identity.idempotencyKey())
            .execute()
        == 1;
  }

  static void complete(Transaction tx, InstitutionId institution, Row row) {
    tx.handle()
        .createUpdate(
            """
            UPDATE placed_order
               SET profile = :profile, received = :received, explanation = :explanation,
                   placed_at = :placedAt
             WHERE institution = :institution AND po_line = :poLine
            """)
        .bind("institution", institution)
        .bind("poLine", row.poLine())
        .bind("profile", row.profile())
        .bind("received", row.received())
        .bind("explanation", row.explanation())
        .bind("placedAt", row.placedAt())
        .execute();
  }

  /// The line of the order with the same key, else of the one with the same reference.
  static Optional<String> lineOf(
      Transaction tx, InstitutionId institution, OrderIdentity identity) {
    return tx.handle()
        .createQuery(
            """
            SELECT po_line FROM (
              SELECT po_line, 1 AS rank FROM placed_order
               WHERE institution = :institution AND sender = :sender
                 AND idempotency_key = :idempotencyKey
              UNION ALL
              SELECT po_line, 2 AS rank FROM placed_order
               WHERE institution = :institution AND vendor = :vendor
                 AND vendor_reference = :vendorReference
            ) AS found
            ORDER BY rank LIMIT 1
            """)
        .bind("institution", institution)
        .bind("sender", identity.sender())
        .bind("idempotencyKey", identity.idempotencyKey())
        .bind("vendor", identity.vendor())
        .bind("vendorReference", identity.vendorReference())
        .mapTo(String.class)
        .findOne();
  }

  static List<Row> find(Transaction tx, InstitutionId institution, Collection<String> poLines) {
    return tx.handle()
        .createQuery(
            """
            SELECT po_line, profile, sender, received, explanation, placed_at FROM placed_order
             WHERE institution = :institution AND po_line = ANY(:poLines)
            """)
        .bind("institution", institution)
        .bindArray("poLines", String.class, poLines)
        .map(
            (row, _) ->
                new Row(
                    row.getString("po_line"),
                    row.getString("profile"),
                    row.getString("sender"),
                    row.getTimestamp("placed_at").toInstant(),
                    row.getString("received"),
                    row.getString("explanation")))
        .list();
  }
}
