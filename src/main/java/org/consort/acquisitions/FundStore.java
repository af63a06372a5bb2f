package org.consort.acquisitions;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Money;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Update;

/// Fiscal periods and funds in the database; their money moves in [FundTransactionStore].
final class FundStore {
  private FundStore() {}

  static void insertPeriod(Transaction tx, InstitutionId institution, FiscalPeriod period) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO fiscal_period (institution, code, name, first_day, last_day)
            VALUES (:institution, :code, :name, :firstDay, :lastDay)
            """)
        .bind("institution", institution)
        .bind("code", period.code())
        .bind("name", period.name())
        .bind("firstDay", period.firstDay())
        .bind("lastDay", period.lastDay())
        .execute();
  }

  static List<FiscalPeriod> periods(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT code AS period_code, name AS period_name, first_day, last_day
              FROM fiscal_period
             WHERE institution = :institution ORDER BY first_day, code
            """)
        .bind("institution", institution)
        .map((row, _) -> period(row))
        .list();
  }

  /// @return false when there is one with this code, which stays as it is
  static boolean insert(Transaction tx, InstitutionId institution, long number, NewFund fund) {
    return written(
                tx,
                institution,
                fund,
                """
                INSERT INTO fund (institution, code, number, name, kind, status, parent,
                  fiscal_period, currency, over_encumbrance, limit_percent, days_before, days_after,
                  libraries, external_id, description)
                VALUES (:institution, :code, :number, :name, :kind, :status, :parent,
                  :fiscalPeriod, :currency, :overEncumbrance, :limitPercent, :daysBefore,
                  :daysAfter, :libraries, :externalId, :description)
                ON CONFLICT DO NOTHING
                """)
            .bind("number", number)
            .bind("kind", fund.kind().name())
            .bind("parent", fund.parent())
            .bind("fiscalPeriod", fund.fiscalPeriod())
            .bind("currency", fund.currency().getCurrencyCode())
            .execute()
        == 1;
  }

  /// Swaps what may change: not its code, level, parent, period and currency.
  static void replace(Transaction tx, InstitutionId institution, NewFund fund) {
    written(
            tx,
            institution,
            fund,
            """
            UPDATE fund
               SET name = :name, status = :status, over_encumbrance = :overEncumbrance,
                   limit_percent = :limitPercent, days_before = :daysBefore,
                   days_after = :daysAfter, libraries = :libraries, external_id = :externalId,
                   description = :description
             WHERE institution = :institution AND code = :code
            """)
        .execute();
  }

  private static Update written(
      Transaction tx, InstitutionId institution, NewFund fund, String sql) {
    EncumbranceRule rule = fund.rule();
    return tx.handle()
        .createUpdate(sql)
        .bind("institution", institution)
        .bind("code", fund.code())
        .bind("name", fund.name())
        .bind("status", fund.status().name())
        .bind("overEncumbrance", rule == null ? null : rule.overEncumbrance())
        .bind("limitPercent", rule == null ? null : rule.limitPercent())
        .bind("daysBefore", rule == null ? null : rule.daysBefore())
        .bind("daysAfter", rule == null ? null : rule.daysAfter())
        .bindArray("libraries", String.class, fund.libraries())
        .bindMethods(fund.labels());
  }

  static void remove(Transaction tx, InstitutionId institution, String code) {
    tx.handle()
        .createUpdate("DELETE FROM fund WHERE institution = :institution AND code = :code")
        .bind("institution", institution)
        .bind("code", code)
        .execute();
  }

  /// Whether anything is left of the fund: one below it, a movement of its money, or a line's
  /// share.
  static boolean isInUse(Transaction tx, InstitutionId institution, String code) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM fund WHERE institution = :institution AND parent = :code)
                OR EXISTS (SELECT FROM fund_transaction
                            WHERE institution = :institution AND fund = :code)
                OR EXISTS (SELECT FROM po_line_fund
                            WHERE institution = :institution AND fund = :code)
            """)
        .bind("institution", institution)
        .bind("code", code)
        .mapTo(boolean.class)
        .one();
  }

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
              SELECT code AS start, parent, over_encumbrance, limit_percent, days_before, days_after
                FROM fund WHERE institution = :institution AND code = ANY(:codes)
              UNION ALL
              SELECT below.start, fund.parent, fund.over_encumbrance, fund.limit_percent,
                     fund.days_before, fund.days_after
                FROM above AS below
                JOIN fund ON fund.institution = :institution AND fund.code = below.parent
               WHERE below.over_encumbrance IS NULL
            )
            SELECT fund.number, fund.code, fund.name, fund.kind, fund.status, fund.parent,
                   fund.currency, fund.libraries, fund.external_id, fund.description, fund.allocated, fund.encumbered, fund.expended,
                   period.code AS period_code, period.name AS period_name, period.first_day,
                   period.last_day, rule.over_encumbrance, rule.limit_percent, rule.days_before,
                   rule.days_after
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
        .map((row, _) -> fund(row))
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

  static void changeStatus(
      Transaction tx, InstitutionId institution, String code, Fund.Status status) {
    tx.handle()
        .createUpdate(
            """
            UPDATE fund SET status = :status WHERE institution = :institution AND code = :code
            """)
        .bind("institution", institution)
        .bind("code", code)
        .bind("status", status.name())
        .execute();
  }

  private static Fund fund(ResultSet row) throws SQLException {
    return new Fund(
        row.getLong("number"),
        row.getString("code"),
        row.getString("name"),
        Fund.Kind.valueOf(row.getString("kind")),
        Fund.Status.valueOf(row.getString("status")),
        row.getString("parent"),
        period(row),
        rule(row),
        Set.copyOf(Arrays.asList((String[]) row.getArray("libraries").getArray())),
        new Fund.Labels(row.getString("external_id"), row.getString("description")),
        new Balance(money(row, "allocated"), money(row, "encumbered"), money(row, "expended")));
  }

  private static FiscalPeriod period(ResultSet row) throws SQLException {
    return new FiscalPeriod(
        row.getString("period_code"),
        row.getString("period_name"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class));
  }

  private static EncumbranceRule rule(ResultSet row) throws SQLException {
    boolean overEncumbrance = row.getBoolean("over_encumbrance");
    if (row.wasNull()) {
      return EncumbranceRule.STRICT;
    }
    BigDecimal limit = row.getBigDecimal("limit_percent");
    return new EncumbranceRule(
        overEncumbrance, limit, row.getInt("days_before"), row.getInt("days_after"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
  }
}
