package org.consort.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// Who is let in by the embedded server: whoever knows its password. Those made by earlier versions
/// let in everybody on the machine. <https://www.postgresql.org/docs/18/auth-pg-hba-conf.html>
final class ServerEntry {
  static final String BY_PASSWORD = "scram-sha-256";

  private static final Pattern OPEN = Pattern.compile("(?m)^([^#\n]*\\s)trust\\s*$");

  private ServerEntry() {}

  /// Sees to it that the running server asks for the password.
  ///
  /// @param files the server's files
  static void keep(Path files, DataSource server, ServerPassword password) throws IOException {
    Path rules = files.resolve("pg_hba.conf");
    String before = Files.readString(rules);
    if (OPEN.matcher(before).find()) {
      try (Connection connection = server.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("ALTER ROLE postgres PASSWORD '%s'".formatted(password.text()));
        replace(rules, OPEN.matcher(before).replaceAll("$1" + BY_PASSWORD));
        statement.execute("SELECT pg_reload_conf()");
      } catch (SQLException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }
  }

  private static void replace(Path rules, String after) throws IOException {
    Path draft = rules.resolveSibling("pg_hba.conf.new");
    Files.writeString(draft, after);
    Files.move(draft, rules, StandardCopyOption.ATOMIC_MOVE);
  }
}
