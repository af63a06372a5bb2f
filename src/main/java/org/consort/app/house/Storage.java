package org.consort.app.house;

import java.nio.file.Path;
import java.util.Optional;
import org.consort.database.Database;
import org.consort.database.EmbeddedServer;
import org.jspecify.annotations.Nullable;

/// The database in use: the embedded one in a directory, or the one `CONSORT_DB_URL` names.
public final class Storage implements AutoCloseable {
  private final @Nullable EmbeddedServer embedded;
  private final Database database;

  private Storage(@Nullable EmbeddedServer embedded, Database database) {
    this.embedded = embedded;
    this.database = database;
  }

  /// @param directory where the embedded server lives, when no other database is named
  public static Storage open(Path directory) {
    Optional<String> named =
        Optional.ofNullable(System.getenv("CONSORT_DB_URL")).filter(url -> !url.isBlank());
    return named.isPresent()
        ? new Storage(null, Database.open(named.get()))
        : embedded(EmbeddedServer.start(directory));
  }

  public Database database() {
    return database;
  }

  /// Nobody else can be using the database.
  boolean isOursAlone() {
    return embedded != null;
  }

  @Override
  public void close() {
    database.close();
    if (embedded != null) {
      embedded.close();
    }
  }

  private static Storage embedded(EmbeddedServer server) {
    try {
      return new Storage(server, Database.open(server.url()));
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }
}
