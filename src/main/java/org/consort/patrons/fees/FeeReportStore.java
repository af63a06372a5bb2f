package org.consort.patrons.fees;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;

/// Reads fees by when something was done about them.
final class FeeReportStore {
  // What was asked for, as a condition on a fee and one of its transactions.
  private static final String ASKED =
      """
      t.institution = :institution AND t.at >= :from AND t.at < :until
        AND t.kind = ANY (:kinds) AND (cardinality(:owners) = 0 OR fee.owner = ANY (:owners))
      """;

  private FeeReportStore() {}

  /// In the order of the fees' ids.
  static Listing<FeeReport.Entry> read(
      Transaction tx, InstitutionId institution, FeeReport report, Page page) {
    List<Long> ids =
        asked(
                tx,
                """
                SELECT DISTINCT fee.id
                  FROM fee JOIN fee_transaction t
                    ON t.institution = fee.institution AND t.fee = fee.id
                 WHERE <asked>
                 ORDER BY fee.id LIMIT :limit OFFSET :offset
                """,
                institution,
                report)
            .bindMethods(page)
            .mapTo(Long.class)
            .list();
    return new Listing<>(
        ids.isEmpty() ? List.of() : entries(tx, institution, report, ids),
        count(tx, institution, report));
  }

  private static int count(Transaction tx, InstitutionId institution, FeeReport report) {
    return asked(
            tx,
            """
            SELECT count(DISTINCT fee.id)
              FROM fee JOIN fee_transaction t
                ON t.institution = fee.institution AND t.fee = fee.id
             WHERE <asked>
            """,
            institution,
            report)
        .mapTo(Integer.class)
        .one();
  }

  private static List<FeeReport.Entry> entries(
      Transaction tx, InstitutionId institution, FeeReport report, List<Long> ids) {
    Query query =
        asked(
            tx,
            """
            <fees> WHERE fee.id = ANY (:ids) AND <asked>
             ORDER BY fee.id, t.id
            """,
            institution,
            report);
    Map<Long, Long> patrons = patrons(tx, institution, ids);
    Map<Long, Fee> fees =
        FeeRowStore.read(
                query
                    .define("fees", FeeStore.FEE_WITH_TRANSACTIONS)
                    .bindArray("ids", Long.class, ids))
            .stream()
            .collect(toMap(Fee::id, Function.identity()));
    return ids.stream()
        .filter(fees::containsKey)
        .map(id -> new FeeReport.Entry(patrons.get(id), requireNonNull(fees.get(id))))
        .toList();
  }

  private static Map<Long, Long> patrons(
      Transaction tx, InstitutionId institution, List<Long> ids) {
    Map<Long, Long> patrons = new HashMap<>();
    tx.handle()
        .createQuery(
            """
            SELECT id, patron FROM fee
            WHERE institution = :institution AND id = ANY (:ids) AND patron IS NOT NULL
            """)
        .bind("institution", institution)
        .bindArray("ids", Long.class, ids)
        .map((row, _) -> patrons.put(row.getLong("id"), row.getLong("patron")))
        .list();
    return patrons;
  }

  private static Query asked(
      Transaction tx, String sql, InstitutionId institution, FeeReport report) {
    return tx.handle()
        .createQuery(sql)
        .define("asked", ASKED)
        .bind("institution", institution)
        .bind("from", report.from())
        .bind("until", report.until())
        .bindArray("kinds", String.class, report.kinds().stream().map(Enum::name).toList())
        .bindArray("owners", String.class, report.owners().codes());
  }
}
