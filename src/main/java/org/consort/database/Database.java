package org.consort.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/// One PostgreSQL database, its tables up to date, behind a small pool of connections.
///
/// A connection is held for the length of one call of [#read] or [#write] and must not be held
/// while talking to another system.
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 16;

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool).installPlugin(new ColumnTypes());
  }

  /// Connects, refuses a server that is too old, and brings the tables up to date. Nodes that start
  /// together wait for the first one to finish doing so.
  ///
  /// @param url a JDBC address with user and password, `jdbc:postgresql://host/name?user=…`
  /// @throws DatabaseUnavailable when it cannot be used, with a sentence for the operator
  public static Database open(String url) {
    Migrations.run(url);
    return new Database(pool(url));
  }

  /// Runs the work in one transaction that may only read.
  public <T> T read(Function<Transaction, T> work) {
    return jdbi.inTransaction(
        handle -> {
          handle.setReadOnly(true);
          return work.apply(new Transaction(handle));
        });
  }

  /// Runs the work in one transaction: all of it is written, durably, or none of it.
  public <T> T write(Function<Transaction, T> work) {
    return jdbi.inTransaction(handle -> work.apply(new Transaction(handle)));
  }

  /// As [#write], for work without an answer.
  public void change(Consumer<Transaction> work) {
    jdbi.useTransaction(handle -> work.accept(new Transaction(handle)));
  }

  @Override
  public void close() {
    pool.close();
  }

  private static HikariDataSource pool(String url) {
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setAutoCommit(true);
    settings.setPoolName("consort");
    settings.addDataSourceProperty("reWriteBatchedInserts", "true");
    settings.addDataSourceProperty("prepareThreshold", "3");
    settings.addDataSourceProperty("ApplicationName", "consort");
    return new HikariDataSource(settings);
  }
}
