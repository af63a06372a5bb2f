package org.consort.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/// One PostgreSQL database, its tables up to date, behind two small pools of connections: one that
/// writes and one that can only read.
///
/// A connection is held for the length of one call of [#read] or [#write] and must not be held
/// while talking to another system.
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 16;
  private static final int FEWEST = 2;
  private static final String READ_ONLY = "SET default_transaction_read_only = on";

  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writers;
  private final Jdbi readers;

  private Database(HikariDataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
    this.writers = Jdbi.create(writing).installPlugin(new ColumnTypes());
    this.readers = Jdbi.create(reading).installPlugin(new ColumnTypes());
  }

  /// Connects, refuses a server that is too old, and brings the tables up to date. Nodes that start
  /// together wait for the first one to finish doing so.
  ///
  /// @param url a JDBC address with user and password, `jdbc:postgresql://host/name?user=…`
  /// @throws DatabaseUnavailable when it cannot be used, with a sentence for the operator
  public static Database open(String url) {
    Migrations.run(url);
    return connect(url);
  }

  /// As [#open], when the tables are known to be up to date.
  static Database connect(String url) {
    HikariConfig reading = settings(url);
    reading.setConnectionInitSql(READ_ONLY);
    return new Database(new HikariDataSource(settings(url)), new HikariDataSource(reading));
  }

  /// Runs work that only reads. Each query sees what is committed when it begins, as it would in a
  /// transaction at PostgreSQL's usual isolation, whose beginning and end would each be a way to
  /// the server and back.
  public <T> T read(Function<Transaction, T> work) {
    return readers.withHandle(handle -> work.apply(new Transaction(handle)));
  }

  /// Runs the work in one transaction: all of it is written, durably, or none of it.
  public <T> T write(Function<Transaction, T> work) {
    return writers.inTransaction(
        handle -> {
          Transaction tx = new Transaction(handle);
          T answer = work.apply(tx);
          tx.end();
          return answer;
        });
  }

  /// As [#write], for work without an answer.
  public void change(Consumer<Transaction> work) {
    writers.useTransaction(
        handle -> {
          Transaction tx = new Transaction(handle);
          work.accept(tx);
          tx.end();
        });
  }

  @Override
  public void close() {
    writing.close();
    reading.close();
  }

  private static HikariConfig settings(String url) {
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(FEWEST);
    settings.setAutoCommit(true);
    settings.setPoolName("consort");
    settings.addDataSourceProperty("reWriteBatchedInserts", "true");
    settings.addDataSourceProperty("prepareThreshold", "3");
    settings.addDataSourceProperty("ApplicationName", "consort");
    return settings;
  }
}
