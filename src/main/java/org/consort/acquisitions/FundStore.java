package org.consort.acquisitions;

import java.util.Collection;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;

/// Finds funds in the database, with the rules that hold for them.
final class FundStore {
  private FundStore() {}

  /// Always in the order of the codes, so that two orders never wait for each other.
  static void lock(Transaction tx, InstitutionId institution, Collection<String> codes) {
    tx.handle()
        .createQuery(
            """
            SELECT code FROM fund
             WHERE institution = :institution AND code = ANY(:codes)
             ORDER BY code FOR UPDATE
            """)
        .bind("institution", institution)
        .bindArray("codes", String.class, codes)
        .mapTo(String.class)
        .list();
  }

  static List<Fund> find(Transaction tx, InstitutionId institution, Collection<String> codes) {
    return tx.handle()
        .createQuery(
            """
            WITH RECURSIVE above AS (
              SELECT code AS start, fund.*
                FROM fund WHERE institution = :institution AND code = ANY(:codes)
              UNION ALL
              SELECT below.start, fund.*
                FROM above AS below
                JOIN fund ON fund.institution = :institution AND fund.code = below.parent
               WHERE below.over_encumbrance IS NULL
            )
            SELECT fund.number, fund.code, fund.name, fund.kind, fund.status, fund.parent,
                   fund.currency, fund.libraries, fund.external_id, fund.description, fund.type,
                   fund.owner, fund.allocated, fund.encumbered, fund.expended,
                   period.code AS period_code, period.name AS period_name, period.first_day,
                   period.last_day, rule.over_encumbrance, rule.limit_percent,
                   rule.warning_percent, rule.days_before, rule.days_after,
                   rule.over_expenditure, rule.expenditure_limit, rule.expenditure_warning,
                   rule.expenditure_days_before, rule.expenditure_days_after,
                   rule.transfer_days_before
              FROM fund
              JOIN fiscal_period AS period
                ON period.institution = fund.institution AND period.code = fund.fiscal_period
              LEFT JOIN above AS rule
                ON rule.start = fund.code AND rule.over_encumbrance IS NOT NULL
             WHERE fund.institution = :institution AND fund.code = ANY(:codes)
             ORDER BY fund.code
            """)
        .bind("institution", institution)
        .bindArray("codes", String.class, codes)
        .map((row, _) -> FundRowStore.fund(row))
        .list();
  }

  static Listing<Fund> list(Transaction tx, InstitutionId institution, Page page) {
    List<String> codes =
        tx.handle()
            .createQuery(
                """
                SELECT code FROM fund WHERE institution = :institution
                 ORDER BY code LIMIT :limit OFFSET :offset
                """)
            .bind("institution", institution)
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .mapTo(String.class)
            .list();
    int total =
        tx.handle()
            .createQuery("SELECT count(*) FROM fund WHERE institution = :institution")
            .bind("institution", institution)
            .mapTo(Integer.class)
            .one();
    return new Listing<>(find(tx, institution, codes), total);
  }
}
