package org.consort.catalogue;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// The table `bib_words`.
final class BibSearchStore {
  /// More are not counted.
  private static final int MOST_COUNTED = 100_000;

  /// Seconds a query may take.
  private static final int LONGEST = 4;

  /// PostgreSQL's code for a query that was cancelled.
  private static final String TOO_LONG = "57014";

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
  static Optional<FoundBibs> find(
      Database database, InstitutionId institution, BibQuery query, BibOrder order, Page page) {
    try {
      return Optional.of(
          database.read(tx -> find(tx, institution, BibCondition.of(query), order, page)));
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException cause && TOO_LONG.equals(cause.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static FoundBibs find(
      Transaction tx,
      InstitutionId institution,
      BibCondition condition,
      BibOrder order,
      Page page) {
    int total = count(tx, institution, condition);
    List<Bib> bibs =
        page.limit() == 0 || total <= page.offset()
            ? List.of()
            : page(tx, institution, condition, order, page);
    return new FoundBibs(bibs, Math.min(total, MOST_COUNTED), total <= MOST_COUNTED);
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

  private static List<Bib> page(
      Transaction tx,
      InstitutionId institution,
      BibCondition condition,
      BibOrder order,
      Page page) {
    return tx.handle()
        .createQuery(
            """
            SELECT b.* FROM bib b
            LEFT JOIN bib_words w ON w.institution = b.institution AND w.mms_id = b.mms_id
            WHERE b.institution = :institution AND <condition>
            ORDER BY <key> <direction> NULLS LAST, b.mms_id LIMIT :limit OFFSET :offset
            """)
        .setQueryTimeout(LONGEST)
        .define("condition", condition.text())
        .define("key", order.key().column())
        .define("direction", order.descending() ? "DESC" : "ASC")
        .bind("institution", institution)
        .bindMethods(page)
        .bindMap(condition.parameters())
        .map(BibStore::row)
        .list();
  }
}
