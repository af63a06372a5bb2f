package org.consort.patrons.fees;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.base.LoanId;
import org.consort.base.Money;
import org.jdbi.v3.core.statement.Query;

/// Reads fees from rows that each hold a fee and one of its transactions.
final class FeeRowStore {
  private record Row(long id, NewFee charge, Fee.State state, List<FeeTransaction> transaction) {}

  private FeeRowStore() {}

  static List<Fee> read(Query query) {
    Map<Long, Row> fees = new LinkedHashMap<>();
    Map<Long, List<FeeTransaction>> transactions = new LinkedHashMap<>();
    for (Row row : query.map((result, _) -> row(result)).list()) {
      fees.putIfAbsent(row.id(), row);
      transactions.computeIfAbsent(row.id(), _ -> new ArrayList<>()).addAll(row.transaction());
    }
    return fees.values().stream()
        .map(
            row ->
                new Fee(
                    row.id(),
                    row.charge(),
                    row.state(),
                    transactions.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong("id"), charge(row), state(row), transaction(row));
  }

  private static NewFee charge(ResultSet row) throws SQLException {
    Long loan = row.getObject("loan", Long.class);
    NewFee.Cause cause =
        new NewFee.Cause(
            row.getString("title"),
            row.getString("barcode"),
            loan == null ? null : new LoanId(loan));
    return new NewFee(
        row.getString("type"),
        row.getBigDecimal("original").abs(),
        row.getString("owner"),
        row.getString("comment"),
        cause);
  }

  private static Fee.State state(ResultSet row) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new Fee.State(
        FeeStatus.valueOf(row.getString("status")),
        new Money(row.getBigDecimal("original"), currency),
        new Money(row.getBigDecimal("balance"), currency),
        instant(row, "created"),
        instant(row, "status_since"));
  }

  private static List<FeeTransaction> transaction(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal("t_amount");
    if (row.wasNull()) {
      return List.of();
    }
    FeeTransaction.Particulars said =
        new FeeTransaction.Particulars(
            row.getString("t_method"),
            row.getString("t_reason"),
            row.getString("t_comment"),
            row.getString("t_external_id"),
            row.getString("t_written_by"));
    return List.of(
        new FeeTransaction(
            row.getLong("t_id"),
            FeeTransaction.Kind.valueOf(row.getString("t_kind")),
            amount,
            said,
            instant(row, "t_at")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
