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

/// Titles and what remains of them, in the order they changed, or joined or left a set.
final class ChangeStore {
  /// When a title `b` was last told of, as the index has it.
  static final String AT = "greatest(b.modified_at, b.told_at)";

  private static final String ALL =
      """
      (SELECT %1$s AS at, b.mms_id, CASE WHEN b.suppressed THEN NULL ELSE b.marc END AS marc,
          false AS has_left
        FROM bib b
        WHERE b.institution = :institution AND b.published
          AND (%1$s, b.mms_id) > (:from, :afterId) AND %1$s < :until
        ORDER BY %1$s, b.mms_id LIMIT :limit)
      UNION ALL
      (SELECT gone_at, mms_id, NULL, false FROM bib_gone
        WHERE institution = :institution
          AND (gone_at, mms_id) > (:from, :afterId) AND gone_at < :until
        ORDER BY gone_at, mms_id LIMIT :limit)
      ORDER BY at, mms_id LIMIT :limit
      """
          .formatted(AT);

  private static final String ONE =
      """
      SELECT %s AS at, b.mms_id, CASE WHEN b.suppressed THEN NULL ELSE b.marc END AS marc,
          false AS has_left
        FROM bib b WHERE b.institution = :institution AND b.mms_id = :bib AND b.published
      UNION ALL
      SELECT gone_at, mms_id, NULL, false FROM bib_gone
        WHERE institution = :institution AND mms_id = :bib
      """
          .formatted(AT);

  // A record too many is not even sent here by the database.
  private static final String WEIGHED =
      """
      SELECT at, mms_id, CASE WHEN is_beyond THEN NULL ELSE marc END AS marc, has_left, is_beyond
      FROM (
        SELECT *, before + coalesce(octet_length(marc), 0) > :bytes
            AND NOT (before = 0 AND :bytes = %d) AS is_beyond
        FROM (
          SELECT *, coalesce(sum(octet_length(marc)) OVER (ORDER BY at, mms_id
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
          FROM (%s) found) sized) weighed
      ORDER BY at, mms_id
      """;

  private ChangeStore() {}

  static ChangeStretch changes(
      Transaction tx, InstitutionId institution, ChangeSpan span, long bytes) {
    String found = span.set() == null ? ALL : SetChangeStore.sql(tx, institution, span.set());
    List<Weighed> rows =
        tx.handle()
            .createQuery(WEIGHED.formatted(RecordBudget.MOST, found))
            .bind("institution", institution)
            .bind("bytes", bytes)
            .bindMethods(span)
            .map((row, context) -> new Weighed(row(row, context), row.getBoolean("is_beyond")))
            .list();
    List<BibChange> within =
        rows.stream().takeWhile(row -> !row.isBeyond()).map(Weighed::change).toList();
    return new ChangeStretch(within, within.size() < rows.size());
  }

  private record Weighed(BibChange change, boolean isBeyond) {}

  static Optional<BibChange> change(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(ONE)
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
              (SELECT min(%s) FROM bib b WHERE b.institution = :institution AND b.published),
              (SELECT min(gone_at) FROM bib_gone WHERE institution = :institution))
            """
                .formatted(AT))
        .bind("institution", institution)
        .mapTo(Instant.class)
        .findOne();
  }

  private static BibChange row(ResultSet row, StatementContext context) throws SQLException {
    byte[] marc = row.getBytes("marc");
    return new BibChange(
        new MmsId(row.getLong("mms_id")),
        StampsStore.instant(row, "at"),
        marc == null ? null : StoredForm.ofBytes(marc),
        row.getBoolean("has_left"),
        List.of());
  }
}
