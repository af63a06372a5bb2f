package org.consort.catalogue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// The table `bib_words`.
final class BibSearchStore {
  /// More are not counted.
  private static final int MOST_COUNTED = 100_000;

  /// Seconds a query may take.
  private static final int LONGEST = 4;

  /// PostgreSQL's code for a query that was cancelled.
  private static final String TOO_LONG = "57014";

  private static final String FOUND =
      """
      SELECT %s FROM bib b
      LEFT JOIN bib_words w ON w.institution = b.institution AND w.mms_id = b.mms_id
      WHERE b.institution = :institution AND <condition>
      ORDER BY <key> <direction> NULLS LAST, b.mms_id LIMIT :limit OFFSET :offset
      """;

  private static final String WITHIN =
      """
      SELECT * FROM (
        SELECT *, coalesce(sum(octet_length(marc)) OVER (
            ORDER BY sort_key <direction> NULLS LAST, mms_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
        FROM (%s) found) sized
      WHERE before + octet_length(marc) <= :bytes OR (before = 0 AND :bytes = :most)
      ORDER BY sort_key <direction> NULLS LAST, mms_id
      """
          .formatted(FOUND.formatted("b.*, <key> AS sort_key"));

  private BibSearchStore() {}

  static void put(Transaction tx, InstitutionId institution, MmsId bib, BibWords words) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO bib_words (institution, mms_id, year, words)
            VALUES (:institution, :bib, :year, CAST(:words AS tsvector))
            ON CONFLICT (institution, mms_id)
            DO UPDATE SET year = excluded.year, words = excluded.words
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .bind("year", words.year())
        .bind("words", words.vector())
        .execute();
  }

  /// @return empty when it took too long
  static <T> Optional<T> inTime(Supplier<T> search) {
    try {
      return Optional.of(search.get());
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException cause && TOO_LONG.equals(cause.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// @param bytes of the records at most; of [RecordBudget#MOST] at least one
  static FoundBibs find(
      Transaction tx, InstitutionId institution, BibSearch.Wish wish, long bytes) {
    BibCondition condition = BibCondition.of(wish.query());
    int total = count(tx, institution, condition);
    int wanted = Math.clamp((long) total - wish.page().offset(), 0, wish.page().limit());
    List<Bib> bibs =
        wanted == 0
            ? List.of()
            : search(tx, institution, condition, wish, WITHIN)
                .bind("bytes", bytes)
                .bind("most", RecordBudget.MOST)
                .map(BibRowStore::row)
                .list();
    return new FoundBibs(
        bibs, bibs.size() < wanted, Math.min(total, MOST_COUNTED), total <= MOST_COUNTED);
  }

  static Listing<MmsId> ids(Transaction tx, InstitutionId institution, BibSearch.Wish wish) {
    BibCondition condition = BibCondition.of(wish.query());
    int total = count(tx, institution, condition);
    List<MmsId> ids =
        wish.page().limit() == 0 || total <= wish.page().offset()
            ? List.of()
            : search(tx, institution, condition, wish, FOUND.formatted("b.mms_id"))
                .mapTo(MmsId.class)
                .list();
    return new Listing<>(ids, Math.min(total, MOST_COUNTED));
  }

  private static int count(Transaction tx, InstitutionId institution, BibCondition condition) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM (
              SELECT 1 FROM bib b
              LEFT JOIN bib_words w ON w.institution = b.institution AND w.mms_id = b.mms_id
              WHERE b.institution = :institution AND <condition> LIMIT :most) found
            """)
        .setQueryTimeout(LONGEST)
        .define("condition", condition.text())
        .bind("institution", institution)
        .bind("most", MOST_COUNTED + 1)
        .bindMap(condition.parameters())
        .mapTo(Integer.class)
        .one();
  }

  private static Query search(
      Transaction tx,
      InstitutionId institution,
      BibCondition condition,
      BibSearch.Wish wish,
      String sql) {
    return tx.handle()
        .createQuery(sql)
        .setQueryTimeout(LONGEST)
        .define("condition", condition.text())
        .define("key", wish.order().key().column())
        .define("direction", wish.order().descending() ? "DESC" : "ASC")
        .bind("institution", institution)
        .bindMethods(wish.page())
        .bindMap(condition.parameters());
  }
}
