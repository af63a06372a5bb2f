package org.consort.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/// Brings the tables up to date, once, however many nodes start at the same time.
final class Migrations {
  private static final int OLDEST_SERVER = 15;

  private Migrations() {}

  static void run(String url) {
    refuseOldServer(url);
    Flyway.configure()
        .dataSource(url, "", "")
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .load()
        .migrate();
  }

  private static void refuseOldServer(String url) {
    try (Connection connection = DriverManager.getConnection(url)) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_SERVER) {
        throw new DatabaseUnavailable(
            "PostgreSQL %d is too old; Consort needs %d or newer"
                .formatted(version, OLDEST_SERVER));
      }
    } catch (SQLException e) {
      // The address may carry a password: only the server's own words are repeated.
      throw new DatabaseUnavailable("cannot connect to the database: " + e.getMessage(), e);
    }
  }
}
