package org.consort.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.consort.app.house.Failure;

/// The ceiling of reading: one prepared query, outside any transaction, on one of as many
/// connections as the program itself has.
final class BareReadStore implements AutoCloseable {
  /// As `Database` opens.
  private static final int CONNECTIONS = 16;

  /// What is asked, by the institution and a text.
  enum Question {
    ITEM_BY_BARCODE(
        """
        SELECT i.item_id, i.*, h.library, h.location FROM item i
          JOIN holding h ON h.institution = i.institution AND h.holding_id = i.holding_id
         WHERE i.institution = ? AND i.barcode = ?
        """),
    ITEM(
        """
        SELECT i.item_id, i.*, h.*, b.* FROM item i
          JOIN holding h ON h.institution = i.institution AND h.holding_id = i.holding_id
          JOIN bib b ON b.institution = i.institution AND b.mms_id = i.mms_id
         WHERE i.institution = ? AND i.item_id = CAST(? AS bigint)
        """),
    USER(
        """
        SELECT p.primary_id, p.* FROM patron_key k
          JOIN patron p ON p.institution = k.institution AND p.patron = k.patron
         WHERE k.institution = ? AND k.id_key = ?
        """),
    BIB("SELECT b.mms_id, b.* FROM bib b WHERE b.institution = ? AND b.mms_id = CAST(? AS bigint)");

    private final String sql;

    Question(String sql) {
      this.sql = sql;
    }
  }

  private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(CONNECTIONS);

  static BareReadStore connect(String url) {
    BareReadStore store = new BareReadStore();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        store.idle.add(DriverManager.getConnection(url));
      }
    } catch (SQLException e) {
      store.close();
      throw new IllegalStateException(e);
    }
    return store;
  }

  /// The first column of the row, when there is one.
  Optional<String> ask(Question question, String key) {
    Connection connection = take();
    try {
      return first(connection, question, key);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      idle.add(connection);
    }
  }

  @Override
  public void close() {
    for (Connection connection : idle) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  // The driver keeps the statement prepared on its connection when it is closed.
  private static Optional<String> first(Connection connection, Question question, String key)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(question.sql)) {
      query.setInt(1, Furnishing.INSTITUTION.suffix());
      query.setString(2, key);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private Connection take() {
    try {
      return idle.take();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted");
    }
  }
}
