package org.consort.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;

/// The tables `harvest_set` and `harvest_member`.
final class HarvestSetStore {
  private HarvestSetStore() {}

  static List<HarvestSet> all(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery("SELECT * FROM harvest_set WHERE institution = :institution ORDER BY spec")
        .bind("institution", institution)
        .map(
            (row, _) ->
                new HarvestSet(row.getString("spec"), row.getString("name"), row.getLong("set_id")))
        .list();
  }

  static void put(Transaction tx, InstitutionId institution, HarvestSet set) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO harvest_set (institution, spec, name, set_id)
            VALUES (:institution, :spec, :name, :source)
            ON CONFLICT (institution, spec) DO UPDATE SET name = :name, set_id = :source
            """)
        .bind("institution", institution)
        .bindMethods(set)
        .execute();
  }

  static boolean remove(Transaction tx, InstitutionId institution, String spec) {
    return tx.handle()
            .createUpdate(
                "DELETE FROM harvest_set WHERE institution = :institution AND spec = :spec")
            .bind("institution", institution)
            .bind("spec", spec)
            .execute()
        == 1;
  }

  static Set<MmsId> members(Transaction tx, InstitutionId institution, String spec) {
    return new HashSet<>(
        tx.handle()
            .createQuery(
                """
                SELECT mms_id FROM harvest_member
                WHERE institution = :institution AND spec = :spec AND NOT gone
                """)
            .bind("institution", institution)
            .bind("spec", spec)
            .mapTo(MmsId.class)
            .list());
  }

  /// The sets the titles are in now; titles in none are missing.
  static Map<MmsId, List<String>> setsOf(
      Transaction tx, InstitutionId institution, List<MmsId> titles) {
    return tx.handle()
        .createQuery(
            """
            SELECT mms_id, array_agg(spec ORDER BY spec) AS specs FROM harvest_member
            WHERE institution = :institution AND mms_id = ANY(:titles) AND NOT gone
            GROUP BY mms_id
            """)
        .bind("institution", institution)
        .bind("titles", BibStore.numbers(titles))
        .map(
            (row, _) ->
                Map.entry(
                    new MmsId(row.getLong("mms_id")),
                    List.of((String[]) row.getArray("specs").getArray())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Does nothing to a set that was removed meanwhile.
  static void change(Transaction tx, InstitutionId institution, HarvestSets.Change change) {
    tx.handle()
        .createUpdate(
            """
            WITH noted AS (
              INSERT INTO harvest_member (institution, spec, mms_id, gone)
              SELECT s.institution, s.spec, t.mms_id, :leave
              FROM harvest_set s CROSS JOIN unnest(:titles) AS t (mms_id)
              WHERE s.institution = :institution AND s.spec = :spec
              ON CONFLICT (institution, spec, mms_id) DO UPDATE SET gone = :leave
              RETURNING mms_id)
            UPDATE bib SET told_at = :at
            WHERE institution = :institution AND mms_id IN (SELECT mms_id FROM noted)
            """)
        .bind("institution", institution)
        .bind("spec", change.spec())
        .bind("titles", BibStore.numbers(change.titles()))
        .bind("leave", change.leave())
        .bind("at", change.at())
        .execute();
  }
}
