package org.consort.acquisitions;

import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Update;

/// Writes funds without their money, which moves in [FundTransactionStore].
final class FundWriteStore {
  private FundWriteStore() {}

  /// @return false when there is one with this code, which stays as it is
  static boolean insert(Transaction tx, InstitutionId institution, long number, NewFund fund) {
    return written(
                tx,
                institution,
                fund,
                """
                INSERT INTO fund (institution, code, number, name, kind, status, parent,
                  fiscal_period, currency, libraries, external_id, description, type, owner,
                  over_encumbrance, limit_percent, warning_percent, days_before, days_after,
                  over_expenditure, expenditure_limit, expenditure_warning,
                  expenditure_days_before, expenditure_days_after, transfer_days_before)
                VALUES (:institution, :code, :number, :name, :kind, :status, :parent,
                  :fiscalPeriod, :currency, :libraries, :externalId, :description, :type, :owner,
                  CASE WHEN :ruled THEN :order.overEncumbrance END, :order.limitPercent,
                  :order.warningPercent, :order.daysBefore, :order.daysAfter,
                  :pay.overExpenditure, :pay.limit, :pay.warning, :pay.daysBefore,
                  :pay.daysAfter, :transferDaysBefore)
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
               SET name = :name, status = :status, libraries = :libraries,
                   external_id = :externalId, description = :description, type = :type,
                   owner = :owner,
                   over_encumbrance = CASE WHEN :ruled THEN :order.overEncumbrance END,
                   limit_percent = :order.limitPercent, warning_percent = :order.warningPercent,
                   days_before = :order.daysBefore, days_after = :order.daysAfter,
                   over_expenditure = :pay.overExpenditure, expenditure_limit = :pay.limit,
                   expenditure_warning = :pay.warning,
                   expenditure_days_before = :pay.daysBefore,
                   expenditure_days_after = :pay.daysAfter,
                   transfer_days_before = :transferDaysBefore
             WHERE institution = :institution AND code = :code
            """)
        .execute();
  }

  private static Update written(
      Transaction tx, InstitutionId institution, NewFund fund, String sql) {
    FundRules own = fund.rules();
    FundRules rules = own == null ? FundRules.STRICT : own;
    return tx.handle()
        .createUpdate(sql)
        .bind("institution", institution)
        .bind("code", fund.code())
        .bind("name", fund.name())
        .bind("status", fund.status().name())
        .bindArray("libraries", String.class, fund.libraries())
        .bindMethods(fund.labels())
        .bind("ruled", own != null)
        .bindMethods("order", rules.encumbrance())
        .bindMethods("pay", rules.expenditure())
        .bind("transferDaysBefore", rules.transferDaysBefore());
  }

  static void remove(Transaction tx, InstitutionId institution, String code) {
    tx.handle()
        .createUpdate("DELETE FROM fund WHERE institution = :institution AND code = :code")
        .bind("institution", institution)
        .bind("code", code)
        .execute();
  }

  /// Whether anything is left of the fund: one below it, a movement of its money, or the share of
  /// an order or of an invoice.
  static boolean isInUse(Transaction tx, InstitutionId institution, String code) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM fund WHERE institution = :institution AND parent = :code)
                OR EXISTS (SELECT FROM fund_transaction
                            WHERE institution = :institution AND fund = :code)
                OR EXISTS (SELECT FROM po_line_fund
                            WHERE institution = :institution AND fund = :code)
                OR EXISTS (SELECT FROM invoice_line_fund
                            WHERE institution = :institution AND fund = :code)
            """)
        .bind("institution", institution)
        .bind("code", code)
        .mapTo(boolean.class)
        .one();
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
}
