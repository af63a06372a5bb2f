package org.consort.acquisitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import org.consort.base.Money;

/// Reads funds from their rows.
final class FundRowStore {
  private FundRowStore() {}

  static Fund fund(ResultSet row) throws SQLException {
    return new Fund(
        row.getLong("number"),
        row.getString("code"),
        row.getString("name"),
        Fund.Kind.valueOf(row.getString("kind")),
        Fund.Status.valueOf(row.getString("status")),
        row.getString("parent"),
        FiscalPeriodStore.period(row),
        rules(row),
        Set.copyOf(Arrays.asList((String[]) row.getArray("libraries").getArray())),
        new Fund.Labels(
            row.getString("external_id"),
            row.getString("description"),
            row.getString("type"),
            row.getString("owner")),
        new Balance(money(row, "allocated"), money(row, "encumbered"), money(row, "expended")));
  }

  private static FundRules rules(ResultSet row) throws SQLException {
    boolean overEncumbrance = row.getBoolean("over_encumbrance");
    return row.wasNull()
        ? FundRules.STRICT
        : new FundRules(
            new EncumbranceRule(
                overEncumbrance,
                row.getBigDecimal("limit_percent"),
                row.getBigDecimal("warning_percent"),
                row.getInt("days_before"),
                row.getInt("days_after")),
            new ExpenditureRule(
                row.getBoolean("over_expenditure"),
                row.getBigDecimal("expenditure_limit"),
                row.getBigDecimal("expenditure_warning"),
                row.getInt("expenditure_days_before"),
                row.getInt("expenditure_days_after")),
            row.getInt("transfer_days_before"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
  }
}
