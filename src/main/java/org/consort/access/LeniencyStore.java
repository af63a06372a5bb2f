package org.consort.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// The table `leniency`.
final class LeniencyStore {
  private LeniencyStore() {}

  /// Answers how often it happened, this time included.
  static long count(Transaction tx, KeyHolder caller, Leniency kind, Instant now) {
    tx.handle().execute("SET LOCAL synchronous_commit = off");
    return tx.handle()
        .createQuery(
            """
            INSERT INTO leniency (institution, kind, uses, first_at, last_at, last_key)
            VALUES (:institution, :kind, 1, :now, :now, :key)
            ON CONFLICT (institution, kind) DO UPDATE
            SET uses = leniency.uses + 1, last_at = :now, last_key = :key
            RETURNING uses
            """)
        .bind("institution", caller.institution())
        .bind("kind", kind.name())
        .bind("now", now)
        .bind("key", caller.name())
        .mapTo(Long.class)
        .one();
  }

  static List<LeniencyUse> uses(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery("SELECT * FROM leniency WHERE institution = :institution ORDER BY kind")
        .bind("institution", institution)
        .map(
            (row, _) ->
                new LeniencyUse(
                    Leniency.valueOf(row.getString("kind")),
                    row.getLong("uses"),
                    row.getObject("first_at", OffsetDateTime.class).toInstant(),
                    row.getObject("last_at", OffsetDateTime.class).toInstant(),
                    row.getString("last_key")))
        .list();
  }
}
