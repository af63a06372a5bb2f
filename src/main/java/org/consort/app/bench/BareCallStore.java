package org.consort.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.consort.app.house.Failure;

/// The ceiling of single calls: the queries that the program runs for the same call, prepared,
/// outside any longer transaction, on one of as many connections as the program itself has.
final class BareCallStore implements AutoCloseable {
  /// As `Database` opens.
  private static final int CONNECTIONS = 16;

  /// What is asked, by the institution and a text, which a query may name more than once.
  enum Question {
    ITEM_BY_BARCODE(
        "SELECT item_id, mms_id, holding_id FROM item WHERE institution = ? AND barcode = ?"),
    ITEM(
        """
        SELECT i.item_id, i.*, h.library, h.location, h.call_number_scheme, h.call_number,
            h.suppressed AS holding_suppressed, b.title, b.author, b.isbn, b.issn, b.publisher,
            b.place, b.date, b.marc, b.inventory, b.suppressed, b.created_at, b.created_by,
            b.modified_at, b.modified_by
          FROM item i
          JOIN holding h ON h.institution = i.institution AND h.holding_id = i.holding_id
          JOIN bib b ON b.institution = i.institution AND b.mms_id = i.mms_id
         WHERE i.institution = ? AND i.item_id = ?::bigint
        """,
        """
        SELECT item FROM hold WHERE institution = ? AND ended_at IS NULL
            AND item = ANY(ARRAY[?::bigint])
        UNION
        SELECT carrier FROM hold WHERE institution = ? AND ended_at IS NULL
            AND carrier = ANY(ARRAY[?::bigint])
        """),
    USER(
        """
        SELECT p.primary_id, p.* FROM patron_key k
          JOIN patron p ON p.institution = k.institution AND p.patron = k.patron
         WHERE k.institution = ? AND k.id_key = ?
        """),
    BIB("SELECT * FROM bib WHERE institution = ? AND mms_id = ?::bigint"),
    LEND(
        """
        WITH lent AS (UPDATE item SET process_type = 'LOAN', in_place = false
            WHERE institution = ? AND item_id = ?::bigint RETURNING *)
        INSERT INTO loan (institution, id, patron, item, holding, bib, barcode, description,
            library, location, item_policy, title, author, year, call_number,
            lent_at, lent_library, lent_desk, due, policy, user_group)
        SELECT institution, (random() * 9e15)::bigint, 1, item_id, holding_id, mms_id, barcode,
            description, 'MAIN', 'STACKS', policy, 'The weight of books', 'Measurer, Mara', '2019',
            'QA76.9 .B45', now(), 'MAIN', 'CIRC', now() + interval '14 days', 'BOOK', 'READER'
          FROM lent RETURNING id
        """),
    TAKE_BACK(
        """
        WITH back AS (UPDATE item SET process_type = '', in_place = true
            WHERE institution = ? AND item_id = ?::bigint RETURNING institution, item_id)
        UPDATE loan SET returned_at = now(), returned_library = 'MAIN', returned_desk = 'CIRC'
          FROM back WHERE loan.institution = back.institution AND loan.item = back.item_id
           AND loan.returned_at IS NULL RETURNING id
        """);

    private final List<String> queries;

    Question(String... queries) {
      this.queries = List.of(queries);
    }
  }

  private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(CONNECTIONS);

  static BareCallStore connect(String url) {
    BareCallStore store = new BareCallStore();
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

  /// The first column of the first query's row, when there is one.
  Optional<String> ask(Question question, String key) {
    Connection connection = take();
    try {
      Optional<String> found = first(connection, question.queries.getFirst(), key);
      for (String more : question.queries.subList(1, question.queries.size())) {
        var _ = first(connection, more, key);
      }
      return found;
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
  private static Optional<String> first(Connection connection, String sql, String key)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int place = 1; place < places(sql); place += 2) {
        query.setInt(place, Furnishing.INSTITUTION.suffix());
        query.setString(place + 1, key);
      }
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private static long places(String sql) {
    return sql.chars().filter(character -> character == '?').count();
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
