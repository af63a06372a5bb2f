package org.consort.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Empty databases for tests, a new one for each call, on one real PostgreSQL for the whole run:
/// the embedded one, or the one that `CONSORT_TEST_DB_URL` names (a JDBC address of a user who may
/// create databases).
public final class TestDatabase {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ROOM = 6L << 30;
  private static final String PREFIX = "consort-test";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String RUN = "t" + ProcessHandle.current().pid() + "_";
  private static final String SERVER = server();
  private static final String TEMPLATE = template();

  private TestDatabase() {}

  /// A database of its own with all tables and nothing in them.
  public static Database open() {
    return Database.connect(create(TEMPLATE));
  }

  /// The address of a database without tables.
  public static String emptyUrl() {
    return create("template1");
  }

  private static String template() {
    String url = create("template1");
    Database.open(url).close();
    return nameIn(url);
  }

  private static String create(String template) {
    String name = RUN + COUNT.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(SERVER);
        Statement statement = connection.createStatement()) {
      // By files: the log of a copied template costs more than the files do.
      statement.execute(
          "CREATE DATABASE %s TEMPLATE %s STRATEGY file_copy".formatted(name, template));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return SERVER.replaceFirst("/" + nameIn(SERVER) + "(?=$|\\?)", "/" + name);
  }

  private static String nameIn(String url) {
    return url.replaceFirst("^.*/", "").replaceFirst("\\?.*$", "");
  }

  private static String server() {
    String named = System.getenv("CONSORT_TEST_DB_URL");
    return named == null || named.isBlank() ? embedded() : named;
  }

  private static String embedded() {
    try {
      Path directory = directory();
      EmbeddedServer server = EmbeddedServer.start(directory);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(directory)));
      forgetful(server.url());
      return server.url();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// In memory where there is room: a database is a thousand small files, and a run makes hundreds.
  private static Path directory() throws IOException {
    if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < ROOM) {
      return Files.createTempDirectory(PREFIX);
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(MEMORY, PREFIX + "*")) {
      left.forEach(TestDatabase::sweep);
    }
    return Files.createTempDirectory(MEMORY, PREFIX);
  }

  /// Removes what a killed run left behind. A running one has its directory locked, unless it has
  /// only just made it.
  private static void sweep(Path directory) {
    try {
      FileTime made = Files.getLastModifiedTime(directory);
      if (made.toInstant().isBefore(Instant.now().minus(Duration.ofMinutes(10)))) {
        try (DirectoryLock _ = DirectoryLock.take(directory)) {
          new ServerProcesses(directory.resolve("postgres")).endOrphans(Duration.ofMinutes(1));
          DirectoryLock.deleteTree(directory);
        }
      }
    } catch (IOException | RuntimeException _) {
      // In use, or somebody else's.
    }
  }

  /// No test here outlives its server, so nothing waits for the disk. What is durable is proved by
  /// [EmbeddedServerTest], with a server of its own.
  private static void forgetful(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        statement.execute("ALTER SYSTEM SET " + setting + " = off");
      }
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  /// What is in these databases need not outlive the tests, so the server is killed: a proper stop
  /// would first write all of them to the disk.
  private static void stop(Path directory) {
    Path files = directory.resolve("postgres");
    try {
      String pid = Files.readAllLines(files.resolve("postmaster.pid")).getFirst().strip();
      // At once, though not so hard that it leaves shared memory behind.
      new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
      new ServerProcesses(files).endOrphans(Duration.ofMinutes(1));
      DirectoryLock.deleteTree(directory);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
