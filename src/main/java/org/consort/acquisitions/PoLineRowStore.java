package org.consort.acquisitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consort.base.MmsId;
import org.consort.base.Money;
import org.consort.base.PortfolioId;

/// Reads purchase order lines from rows of their table.
final class PoLineRowStore {
  private PoLineRowStore() {}

  static PoLine line(ResultSet row, PoLineParts parts) throws SQLException {
    String number = row.getString("number");
    long portfolio = row.getLong("portfolio");
    PortfolioId portfolioId = row.wasNull() ? null : new PortfolioId(portfolio);
    return new PoLine(
        number,
        PoLineStatus.valueOf(row.getString("status")),
        terms(row),
        cost(row, parts.shares(number)),
        title(row),
        new MmsId(row.getLong("mms_id")),
        portfolioId,
        parts.places(number),
        parts.interested(number),
        texts(row, "notes"),
        texts(row, "alerts").stream().map(Alert::valueOf).toList(),
        details(row),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("status_at").toInstant());
  }

  private static OrderTerms terms(ResultSet row) throws SQLException {
    return new OrderTerms(
        PoLineType.valueOf(row.getString("type")),
        AcquisitionMethod.valueOf(row.getString("method")),
        row.getString("owner"),
        row.getString("vendor"),
        row.getString("vendor_account"),
        row.getString("vendor_reference"));
  }

  private static OrderCost cost(ResultSet row, List<FundShare> shares) throws SQLException {
    String currency = row.getString("price_currency");
    Money price =
        currency == null
            ? null
            : new Money(row.getBigDecimal("price"), Currency.getInstance(currency));
    return new OrderCost(
        price, row.getBigDecimal("discount_percent"), row.getBoolean("no_charge"), shares);
  }

  private static OrderedTitle title(ResultSet row) throws SQLException {
    return new OrderedTitle(
        row.getString("title"),
        row.getString("author"),
        row.getString("isbn"),
        row.getString("issn"),
        row.getString("publisher"),
        row.getString("publication_place"),
        row.getString("publication_year"),
        texts(row, "system_numbers"));
  }

  private static Map<PoLineDetail, String> details(ResultSet row) throws SQLException {
    List<String> names = texts(row, "detail_names");
    List<String> values = texts(row, "detail_values");
    Map<PoLineDetail, String> details = new EnumMap<>(PoLineDetail.class);
    for (int i = 0; i < names.size(); i++) {
      details.put(PoLineDetail.valueOf(names.get(i)), values.get(i));
    }
    return details;
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
