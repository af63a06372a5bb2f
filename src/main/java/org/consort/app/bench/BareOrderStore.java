package org.consort.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// The ceiling of ordering: the rows of an order, one prepared statement each and the fund's sum
/// last, in one durable transaction. Nothing is asked, parsed or decided.
final class BareOrderStore implements Worker {
  private static final String SUM =
      "UPDATE fund SET encumbered = encumbered + ? WHERE institution = ? AND code = ?";

  private final Connection connection;
  private final List<OrderRows> samples;
  private final AtomicLong copies;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private BareOrderStore(Connection connection, List<OrderRows> samples, AtomicLong copies) {
    this.connection = connection;
    this.samples = samples;
    this.copies = copies;
  }

  /// @param copies gives each copy its number
  static BareOrderStore connect(String url, List<OrderRows> samples, AtomicLong copies) {
    try {
      Connection connection = DriverManager.getConnection(url);
      connection.setAutoCommit(false);
      return new BareOrderStore(connection, samples, copies);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void once() {
    long copy = copies.getAndIncrement();
    OrderRows order = samples.get((int) (copy % samples.size()));
    try {
      for (OrderRows.Row row : order.rows()) {
        insert(order, row, copy);
      }
      for (OrderRows.Row row : order.rows()) {
        if (row.table().equals("fund_transaction")) {
          addUp(row);
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void insert(OrderRows order, OrderRows.Row row, long copy) throws SQLException {
    PreparedStatement insert = prepared(row.insert());
    for (int i = 0; i < row.values().size(); i++) {
      insert.setObject(i + 1, order.inCopy(row.values().get(i), copy));
    }
    insert.executeUpdate();
  }

  private void addUp(OrderRows.Row entry) throws SQLException {
    PreparedStatement sum = prepared(SUM);
    sum.setObject(1, entry.value("amount"));
    sum.setObject(2, entry.value("institution"));
    sum.setObject(3, entry.value("fund"));
    sum.executeUpdate();
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement made = connection.prepareStatement(sql);
    statements.put(sql, made);
    return made;
  }
}
