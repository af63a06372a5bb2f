package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.consort.marc.format.StoredForm;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;

/// Titles found by their keys, with what is needed to compare them in full, in one query however
/// many keys are asked for.
final class LikelyTitleStore {
  private static final int MOST_OF_A_KEY = 100;
  private static final int MOST = 100;

  // All of them are taken apart at once, which takes some twenty times their bytes.
  private static final long MOST_BYTES = 1 << 20;

  private LikelyTitleStore() {}

  static List<LikelyTitle> titles(
      Transaction tx, InstitutionId institution, Collection<MatchKey> keys) {
    List<MatchKey> asked = List.copyOf(keys);
    return tx.handle()
        .createQuery(
            """
            WITH likely AS (
              SELECT m.mms_id, array_agg(k.place) AS places,
                row_number() OVER (ORDER BY min(k.rank), count(*) DESC, m.mms_id DESC) AS turn
              FROM unnest(CAST(:kinds AS smallint[]), CAST(:hashes AS bigint[]),
                  CAST(:ranks AS integer[])) WITH ORDINALITY AS k (kind, hash, rank, place)
              CROSS JOIN LATERAL (
                SELECT mms_id, count(*) OVER () AS found FROM (
                  SELECT mms_id FROM match_key
                  WHERE institution = :institution AND kind = k.kind AND hash = k.hash
                  ORDER BY mms_id DESC LIMIT :mostOfAKey + 1) newest
                ORDER BY mms_id DESC LIMIT :mostOfAKey) m
              WHERE m.found <= :mostOfAKey OR k.kind <> :blocking
              GROUP BY m.mms_id
              ORDER BY turn
              LIMIT :most),
            weighed AS (
              SELECT l.turn, l.mms_id, l.places, b.inventory, b.created_at, b.marc,
                sum(octet_length(b.marc)) OVER (ORDER BY l.turn) AS so_far
              FROM likely l
              JOIN bib b ON b.institution = :institution AND b.mms_id = l.mms_id)
            SELECT mms_id, places, inventory, created_at, marc FROM weighed
            WHERE so_far <= :mostBytes OR so_far = octet_length(marc)
            ORDER BY created_at DESC, mms_id DESC
            """)
        .bind("institution", institution)
        .bind("kinds", of(asked, key -> key.kind().code(), Integer[]::new))
        .bind("hashes", of(asked, MatchKey::hash, Long[]::new))
        .bind("ranks", of(asked, key -> key.kind().rank(), Integer[]::new))
        .bind("blocking", KeyKind.BLOCKING.code())
        .bind("mostOfAKey", MOST_OF_A_KEY)
        .bind("most", MOST)
        .bind("mostBytes", MOST_BYTES)
        .map((row, _) -> title(row, asked))
        .list();
  }

  private static <T> T[] of(
      List<MatchKey> keys, Function<MatchKey, T> part, IntFunction<T[]> array) {
    return keys.stream().map(part).toArray(array);
  }

  private static LikelyTitle title(ResultSet row, List<MatchKey> asked) throws SQLException {
    Set<MatchKey> hits =
        Arrays.stream((Long[]) row.getArray("places").getArray())
            .sorted()
            .map(place -> asked.get(Math.toIntExact(place) - 1))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Candidate candidate =
        new Candidate(
            new MmsId(row.getLong("mms_id")),
            InventoryKind.ofCode(row.getInt("inventory")),
            StampsStore.instant(row, "created_at"),
            hits);
    return new LikelyTitle(candidate, StoredForm.ofBytes(row.getBytes("marc")));
  }
}
