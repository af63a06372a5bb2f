package org.consort.acquisitions;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Fiscal periods, funds and their transactions in the database.
final class FundStore {
  /// Charges that happen together, for a line or for no line.
  record Movement(List<Charge> charges, @Nullable String poLine, Instant at) {}

  private static final String ENTRY =
      """
      INSERT INTO fund_transaction (institution, fund, kind, amount, po_line, made_at)
      VALUES (:institution, :fund, :kind, :amount, :poLine, :at)
      """;

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

  static void insert(Transaction tx, InstitutionId institution, long number, NewFund fund) {
    EncumbranceRule rule = fund.rule();
    tx.handle()
        .createUpdate(
            """
            INSERT INTO fund (institution, code, number, name, kind, status, parent, fiscal_period,
              currency, over_encumbrance, limit_percent, days_before, days_after, libraries)
            VALUES (:institution, :code, :number, :name, :kind, :status, :parent, :fiscalPeriod,
              :currency, :overEncumbrance, :limitPercent, :daysBefore, :daysAfter, :libraries)
            """)
        .bind("institution", institution)
        .bind("number", number)
        .bind("code", fund.code())
        .bind("name", fund.name())
        .bind("kind", fund.kind().name())
        .bind("status", fund.status().name())
        .bind("parent", fund.parent())
        .bind("fiscalPeriod", fund.fiscalPeriod())
        .bind("currency", fund.currency().getCurrencyCode())
        .bind("overEncumbrance", rule == null ? null : rule.overEncumbrance())
        .bind("limitPercent", rule == null ? null : rule.limitPercent())
        .bind("daysBefore", rule == null ? null : rule.daysBefore())
        .bind("daysAfter", rule == null ? null : rule.daysAfter())
        .bindArray("libraries", String.class, fund.libraries())
        .execute();
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
                   fund.currency, fund.libraries, fund.allocated, fund.encumbered, fund.expended,
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

  static List<FundTransaction> transactions(
      Transaction tx, InstitutionId institution, String code) {
    return tx.handle()
        .createQuery(
            """
            SELECT entry.number, entry.fund, entry.kind, entry.amount, entry.po_line,
                   entry.made_at, fund.currency
              FROM fund_transaction AS entry
              JOIN fund ON fund.institution = entry.institution AND fund.code = entry.fund
             WHERE entry.institution = :institution AND entry.fund = :code
             ORDER BY entry.number
            """)
        .bind("institution", institution)
        .bind("code", code)
        .map(
            (row, _) ->
                new FundTransaction(
                    row.getLong("number"),
                    row.getString("fund"),
                    FundTransaction.Kind.valueOf(row.getString("kind")),
                    money(row, "amount"),
                    row.getString("po_line"),
                    row.getTimestamp("made_at").toInstant()))
        .list();
  }

  static List<String> fundsOf(Transaction tx, InstitutionId institution, String poLine) {
    return tx.handle()
        .createQuery(
            """
            SELECT DISTINCT fund FROM fund_transaction
             WHERE institution = :institution AND po_line = :poLine
            """)
        .bind("institution", institution)
        .bind("poLine", poLine)
        .mapTo(String.class)
        .list();
  }

  /// What the line's encumbrances still hold, fund by fund.
  static List<Charge> held(Transaction tx, InstitutionId institution, String poLine) {
    return tx.handle()
        .createQuery(
            """
            SELECT entry.fund, fund.currency,
                   sum(CASE entry.kind WHEN 'ENCUMBRANCE' THEN entry.amount
                                       WHEN 'DISENCUMBRANCE' THEN -entry.amount
                                       ELSE 0 END) AS amount
              FROM fund_transaction AS entry
              JOIN fund ON fund.institution = entry.institution AND fund.code = entry.fund
             WHERE entry.institution = :institution AND entry.po_line = :poLine
             GROUP BY entry.fund, fund.currency
            HAVING sum(CASE entry.kind WHEN 'ENCUMBRANCE' THEN entry.amount
                                       WHEN 'DISENCUMBRANCE' THEN -entry.amount
                                       ELSE 0 END) > 0
            """)
        .bind("institution", institution)
        .bind("poLine", poLine)
        .map((row, _) -> new Charge(row.getString("fund"), money(row, "amount")))
        .list();
  }

  static void move(
      Transaction tx, InstitutionId institution, FundTransaction.Kind kind, Movement movement) {
    if (movement.charges().isEmpty()) {
      return;
    }
    PreparedBatch entries = tx.handle().prepareBatch(ENTRY);
    PreparedBatch sums = tx.handle().prepareBatch(sum(kind));
    for (Charge charge : movement.charges()) {
      entries
          .bind("institution", institution)
          .bind("fund", charge.fund())
          .bind("kind", kind.name())
          .bind("amount", charge.amount().amount())
          .bind("poLine", movement.poLine())
          .bind("at", movement.at())
          .add();
      sums.bind("institution", institution)
          .bind("fund", charge.fund())
          .bind("amount", charge.amount().amount())
          .add();
    }
    entries.execute();
    sums.execute();
  }

  private static String sum(FundTransaction.Kind kind) {
    String change =
        switch (kind) {
          case ALLOCATION -> "allocated = allocated + :amount";
          case ENCUMBRANCE -> "encumbered = encumbered + :amount";
          case DISENCUMBRANCE -> "encumbered = encumbered - :amount";
          case EXPENDITURE -> "expended = expended + :amount";
        };
    return "UPDATE fund SET " + change + " WHERE institution = :institution AND code = :fund";
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
