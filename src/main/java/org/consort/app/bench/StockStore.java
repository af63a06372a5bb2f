package org.consort.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyOutputStream;

/// Fills the catalogue's tables by COPY, with rows like those of one title it wrote itself.
final class StockStore {
  /// Tables with one row of each title, in an order in which each row finds those it refers to.
  static final List<String> PATTERNED = List.of("bib", "holding", "item");

  static final String MATCH_KEY = "match_key";

  private StockStore() {}

  /// Lets ids drawn from now on have as many digits as the stock's.
  static void lengthenIds(Transaction tx) {
    for (String sequence : List.of("bib_number", "holding_number", "item_number")) {
      tx.handle()
          .createQuery("SELECT setval(:sequence, greatest(2000000, nextval(:sequence)))")
          .bind("sequence", sequence)
          .mapTo(Long.class)
          .one();
    }
  }

  /// How many titles have been copied.
  static int copied(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM bib
             WHERE institution = :institution AND mms_id >= :first AND created_by = :by
            """)
        .bind("institution", institution)
        .bind("first", Long.parseLong(Numbers.of(0, institution).mmsId()))
        .bind("by", Stock.BY)
        .mapTo(Integer.class)
        .one();
  }

  /// A table's only row of the title, as COPY writes it, with its line end.
  static String row(Transaction tx, String table, InstitutionId institution, MmsId bib) {
    StringWriter row = new StringWriter();
    String copy =
        "COPY (SELECT * FROM %s WHERE institution = %d AND mms_id = %d) TO STDOUT"
            .formatted(table, institution.suffix(), bib.number());
    try {
      CopyManager manager = connection(tx).unwrap(PGConnection.class).getCopyAPI();
      manager.copyOut(copy, row);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row.toString();
  }

  /// @param rows writes the rows of the title with the number, each with its line end
  static void copyIn(Transaction tx, String table, Range range, Function<Integer, String> rows) {
    try (PGCopyOutputStream out =
        new PGCopyOutputStream(
            connection(tx).unwrap(PGConnection.class),
            "COPY " + table + " FROM STDIN",
            Range.BUFFER)) {
      for (int n = range.from(); n < range.to(); n++) {
        out.write(rows.apply(n).getBytes(UTF_8));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Titles by number.
  record Range(int from, int to) {
    private static final int BUFFER = 1 << 16;
  }

  /// Does now what PostgreSQL would do after a load in its own time, in the middle of a
  /// measurement.
  static void settle(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM (ANALYZE) " + String.join(", ", PATTERNED) + ", " + MATCH_KEY);
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The address of the database, for connections of one's own.
  static String url(Transaction tx) {
    try {
      return connection(tx).getMetaData().getURL();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// `server_version`, `fsync` and so on.
  static String setting(Transaction tx, String name) {
    return tx.handle()
        .createQuery("SELECT current_setting(:name)")
        .bind("name", name)
        .mapTo(String.class)
        .one();
  }

  private static Connection connection(Transaction tx) {
    return tx.handle().getConnection();
  }
}
