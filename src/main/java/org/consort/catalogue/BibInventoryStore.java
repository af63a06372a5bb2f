package org.consort.catalogue;

import java.time.Instant;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;

/// What a title's row says of its holdings and portfolios.
final class BibInventoryStore {
  private BibInventoryStore() {}

  /// Keeps others from adding holdings and portfolios, or removing them, until the transaction
  /// ends.
  ///
  /// @return false when there is no such title
  static boolean lock(Transaction tx, InstitutionId institution, MmsId id) {
    return tx.handle()
        .createQuery(
            """
            SELECT mms_id FROM bib WHERE institution = :institution AND mms_id = :id
            FOR NO KEY UPDATE
            """)
        .bind("institution", institution)
        .bind("id", id)
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  static void refresh(Transaction tx, InstitutionId institution, MmsId id) {
    tx.handle()
        .createUpdate(
            """
            UPDATE bib SET inventory =
                CASE WHEN EXISTS (SELECT 1 FROM holding h
                    WHERE h.institution = :institution AND h.mms_id = :id) THEN 1 ELSE 0 END
                + CASE WHEN EXISTS (SELECT 1 FROM portfolio p
                    WHERE p.institution = :institution AND p.mms_id = :id) THEN 2 ELSE 0 END
            WHERE institution = :institution AND mms_id = :id
            """)
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  /// @return whether it is suppressed now and was not before
  static boolean suppressIfEmpty(Transaction tx, InstitutionId institution, MmsId id, Instant now) {
    return tx.handle()
            .createUpdate(
                """
                UPDATE bib SET suppressed = true, modified_at = :now
                WHERE institution = :institution AND mms_id = :id AND inventory = 0
                  AND NOT suppressed
                """)
            .bind("institution", institution)
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }
}
