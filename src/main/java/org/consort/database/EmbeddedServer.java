package org.consort.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// A PostgreSQL server of the program's own: its files live in one directory and stay there, and it
/// writes as durably as any other PostgreSQL.
///
/// Layout of the directory: `consort.lock` (held while in use), `postgres` (the server's files),
/// `postgres.password` (of its user `postgres`), `postgres.log`, `initialised` (written when the
/// first start succeeded).
public final class EmbeddedServer implements AutoCloseable {
  /// After a crash the server first brings every file to the disk and replays what was not written.
  /// At its end it writes what is in memory only. Both take as long as the disk does.
  private static final Duration LONGEST_WRITING = Duration.ofMinutes(10);

  private final DirectoryLock lock;
  private final EmbeddedPostgres server;
  private final ServerProcesses processes;
  private final ServerPassword password;

  private EmbeddedServer(
      DirectoryLock lock,
      EmbeddedPostgres server,
      ServerProcesses processes,
      ServerPassword password) {
    this.lock = lock;
    this.server = server;
    this.processes = processes;
    this.password = password;
  }

  /// Starts the server, recovering what a killed predecessor left behind.
  ///
  /// @throws DatabaseUnavailable when another process uses the directory, or it cannot start
  public static EmbeddedServer start(Path directory) {
    try {
      Files.createDirectories(directory);
      DirectoryLock lock = DirectoryLock.take(directory);
      try {
        return launch(directory, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException | IllegalStateException e) {
      throw new DatabaseUnavailable(
          "the embedded database in %s does not start: %s; its own words are in %s"
              .formatted(directory, e.getMessage(), directory.resolve("postgres.log")),
          e);
    }
  }

  /// The JDBC address of the server's database, password included.
  public String url() {
    return server.getJdbcUrl("postgres", "postgres") + "&password=" + password.text();
  }

  /// Stops the server and waits until it has written everything: the directory is then free.
  @Override
  public void close() {
    try {
      server.close(); // Gives up after five seconds, while the server goes on writing.
      processes.awaitEnd(LONGEST_WRITING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.close();
    }
  }

  private static EmbeddedServer launch(Path directory, DirectoryLock lock) throws IOException {
    Path files = directory.resolve("postgres");
    Path initialised = directory.resolve("initialised");
    ServerProcesses processes = new ServerProcesses(files);
    processes.endOrphans(LONGEST_WRITING);
    if (Files.notExists(initialised)) {
      DirectoryLock.deleteTree(files);
    }
    ServerPassword password = ServerPassword.keptIn(directory);
    Redirect log = Redirect.appendTo(directory.resolve("postgres.log").toFile());
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(files)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(LONGEST_WRITING)
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C")
            // These two are no locale's; but what is set so becomes an option of initdb.
            .setLocaleConfig("auth", ServerEntry.BY_PASSWORD)
            .setLocaleConfig("pwfile", password.file().toAbsolutePath().toString())
            .setConnectConfig("password", password.text())
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            // As durable as fdatasync, in one system call instead of two.
            .setServerConfig("wal_sync_method", "open_datasync")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("shared_buffers", "128MB")
            .setServerConfig("max_connections", "100")
            .start();
    Map<String, String> known = Map.of("password", password.text());
    ServerEntry.keep(files, server.getPostgresDatabase(known), password);
    Files.writeString(initialised, "");
    return new EmbeddedServer(lock, server, processes, password);
  }
}
