package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.consort.marc.format.StoredForm;
import org.jdbi.v3.core.statement.StatementContext;

/// Titles and what remains of them, in the order they changed.
final class ChangeStore {
  private ChangeStore() {}

  static List<BibChange> changes(Transaction tx, InstitutionId institution, ChangeSpan span) {
    return tx.handle()
        .createQuery(
            """
            (SELECT modified_at AS at, mms_id, CASE WHEN suppressed THEN NULL ELSE marc END AS marc
              FROM bib
              WHERE institution = :institution AND published
                AND (modified_at, mms_id) > (:from, :afterId) AND modified_at < :until
              ORDER BY modified_at, mms_id LIMIT :limit)
            UNION ALL
            (SELECT gone_at, mms_id, NULL FROM bib_gone
              WHERE institution = :institution
                AND (gone_at, mms_id) > (:from, :afterId) AND gone_at < :until
              ORDER BY gone_at, mms_id LIMIT :limit)
            ORDER BY at, mms_id LIMIT :limit
            """)
        .bind("institution", institution)
        .bindMethods(span)
        .map(ChangeStore::row)
        .list();
  }

  static Optional<BibChange> change(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT modified_at AS at, mms_id, CASE WHEN suppressed THEN NULL ELSE marc END AS marc
              FROM bib WHERE institution = :institution AND mms_id = :bib AND published
            UNION ALL
            SELECT gone_at, mms_id, NULL FROM bib_gone
              WHERE institution = :institution AND mms_id = :bib
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map(ChangeStore::row)
        .findFirst();
  }

  static Optional<Instant> first(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT least(
              (SELECT min(modified_at) FROM bib WHERE institution = :institution AND published),
              (SELECT min(gone_at) FROM bib_gone WHERE institution = :institution))
            """)
        .bind("institution", institution)
        .mapTo(Instant.class)
        .findOne();
  }

  private static BibChange row(ResultSet row, StatementContext context) throws SQLException {
    byte[] marc = row.getBytes("marc");
    return new BibChange(
        new MmsId(row.getLong("mms_id")),
        StampsStore.instant(row, "at"),
        marc == null ? null : StoredForm.ofBytes(marc));
  }
}
