package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;
import org.jdbi.v3.core.statement.StatementContext;

final class MatchKeyStore {
  private MatchKeyStore() {}

  static void add(Transaction tx, InstitutionId institution, MmsId bib, Collection<MatchKey> keys) {
    if (keys.isEmpty()) {
      return;
    }
    tx.handle()
        .createUpdate(
            """
            INSERT INTO match_key (institution, kind, hash, mms_id)
            SELECT :institution, kind, hash, :bib
            FROM unnest(CAST(:kinds AS smallint[]), CAST(:hashes AS bigint[])) AS k (kind, hash)
            ON CONFLICT DO NOTHING
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .bind("kinds", kinds(keys))
        .bind("hashes", hashes(keys))
        .execute();
  }

  static void replace(
      Transaction tx, InstitutionId institution, MmsId bib, Collection<MatchKey> keys) {
    tx.handle()
        .createUpdate("DELETE FROM match_key WHERE institution = :institution AND mms_id = :bib")
        .bind("institution", institution)
        .bind("bib", bib)
        .execute();
    add(tx, institution, bib, keys);
  }

  private record Hit(MmsId bib, InventoryKind kind, Instant createdAt, Probe probe) {}

  private record Probe(int kind, long hash) {}

  static List<Candidate> candidates(
      Transaction tx, InstitutionId institution, Collection<MatchKey> keys) {
    List<Hit> hits =
        tx.handle()
            .createQuery(
                """
                SELECT m.kind, m.hash, m.mms_id, b.inventory, b.created_at
                FROM unnest(CAST(:kinds AS smallint[]), CAST(:hashes AS bigint[]))
                    AS k (kind, hash)
                JOIN match_key m ON m.institution = :institution
                    AND m.kind = k.kind AND m.hash = k.hash
                JOIN bib b ON b.institution = :institution AND b.mms_id = m.mms_id
                ORDER BY m.mms_id
                """)
            .bind("institution", institution)
            .bind("kinds", kinds(keys))
            .bind("hashes", hashes(keys))
            .map(MatchKeyStore::hit)
            .list();
    return gathered(hits, keys);
  }

  private static List<Candidate> gathered(List<Hit> hits, Collection<MatchKey> keys) {
    Map<Probe, MatchKey> asked = new LinkedHashMap<>();
    keys.forEach(key -> asked.put(new Probe(key.kind().code(), key.hash()), key));
    Map<MmsId, Hit> titles = new LinkedHashMap<>();
    Map<MmsId, Set<MatchKey>> shared = new LinkedHashMap<>();
    for (Hit hit : hits) {
      titles.putIfAbsent(hit.bib(), hit);
      MatchKey key = asked.get(hit.probe());
      if (key != null) {
        shared.computeIfAbsent(hit.bib(), _ -> new LinkedHashSet<>()).add(key);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    titles.forEach(
        (bib, hit) ->
            candidates.add(
                new Candidate(
                    bib, hit.kind(), hit.createdAt(), shared.getOrDefault(bib, Set.of()))));
    return candidates;
  }

  private static Hit hit(ResultSet row, StatementContext context) throws SQLException {
    return new Hit(
        new MmsId(row.getLong("mms_id")),
        InventoryKind.ofCode(row.getInt("inventory")),
        StampsStore.instant(row, "created_at"),
        new Probe(row.getInt("kind"), row.getLong("hash")));
  }

  private static Integer[] kinds(Collection<MatchKey> keys) {
    return keys.stream().map(MatchKey::kind).map(KeyKind::code).toArray(Integer[]::new);
  }

  private static Long[] hashes(Collection<MatchKey> keys) {
    return keys.stream().map(MatchKey::hash).toArray(Long[]::new);
  }
}
