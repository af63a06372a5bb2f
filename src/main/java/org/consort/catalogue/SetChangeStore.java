package org.consort.catalogue;

import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// The same for the titles of one set. Of a small set every title is looked at, of a large one the
/// catalogue is walked in the order of its changes until enough of them were met. PostgreSQL cannot
/// know which is quicker, since it does not know how many changes it would have to pass by.
final class SetChangeStore {
  private static final int SMALL = 5_000;

  private static final String WALKED =
      """
      (SELECT %1$s AS at, b.mms_id,
          CASE WHEN b.suppressed OR m.gone THEN NULL ELSE b.marc END AS marc, m.gone AS has_left
        FROM bib b JOIN harvest_member m
          ON m.institution = :institution AND m.spec = :set AND m.mms_id = b.mms_id
        WHERE b.institution = :institution AND b.published
          AND (%1$s, b.mms_id) > (:from, :afterId) AND %1$s < :until
        ORDER BY %1$s, b.mms_id LIMIT :limit)
      UNION ALL
      (SELECT g.gone_at, g.mms_id, NULL, m.gone
        FROM bib_gone g JOIN harvest_member m
          ON m.institution = :institution AND m.spec = :set AND m.mms_id = g.mms_id
        WHERE g.institution = :institution
          AND (g.gone_at, g.mms_id) > (:from, :afterId) AND g.gone_at < :until
        ORDER BY g.gone_at, g.mms_id LIMIT :limit)
      ORDER BY at, mms_id LIMIT :limit
      """
          .formatted(ChangeStore.AT);

  // OFFSET 0 keeps the conditions on time out of the inner query, and the walk with them.
  private static final String LOOKED_UP =
      """
      WITH chosen AS (
        SELECT at, mms_id, gone FROM (
          SELECT %s AS at, b.mms_id, m.gone
          FROM harvest_member m JOIN bib b
            ON b.institution = :institution AND b.mms_id = m.mms_id AND b.published
          WHERE m.institution = :institution AND m.spec = :set
          UNION ALL
          SELECT g.gone_at, g.mms_id, m.gone
          FROM harvest_member m JOIN bib_gone g
            ON g.institution = :institution AND g.mms_id = m.mms_id
          WHERE m.institution = :institution AND m.spec = :set
          OFFSET 0) members
        WHERE (at, mms_id) > (:from, :afterId) AND at < :until
        ORDER BY at, mms_id LIMIT :limit)
      SELECT c.at, c.mms_id, CASE WHEN b.suppressed OR c.gone THEN NULL ELSE b.marc END AS marc,
        c.gone AS has_left
      FROM chosen c LEFT JOIN bib b ON b.institution = :institution AND b.mms_id = c.mms_id
      ORDER BY c.at, c.mms_id
      """
          .formatted(ChangeStore.AT);

  private SetChangeStore() {}

  /// The quicker of the two for this set.
  static String sql(Transaction tx, InstitutionId institution, String set) {
    return isSmall(tx, institution, set) ? LOOKED_UP : WALKED;
  }

  private static boolean isSmall(Transaction tx, InstitutionId institution, String set) {
    return tx.handle()
        .createQuery(
            """
            SELECT NOT EXISTS (SELECT FROM harvest_member
              WHERE institution = :institution AND spec = :set ORDER BY mms_id OFFSET :small)
            """)
        .bind("institution", institution)
        .bind("set", set)
        .bind("small", SMALL)
        .mapTo(boolean.class)
        .one();
  }
}
