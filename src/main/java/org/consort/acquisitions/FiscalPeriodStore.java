package org.consort.acquisitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// Fiscal periods in the database.
final class FiscalPeriodStore {
  private FiscalPeriodStore() {}

  static void insert(Transaction tx, InstitutionId institution, FiscalPeriod period) {
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

  static List<FiscalPeriod> all(Transaction tx, InstitutionId institution) {
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

  /// From a row that also may tell of something else.
  static FiscalPeriod period(ResultSet row) throws SQLException {
    return new FiscalPeriod(
        row.getString("period_code"),
        row.getString("period_name"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class));
  }
}
