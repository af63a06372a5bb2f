package org.consort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class EmbeddedServerTest {
  @Test
  void keepsWhatWasWrittenOverARestart(@TempDir Path directory) {
    try (EmbeddedServer server = EmbeddedServer.start(directory);
        Database database = Database.open(server.url())) {
      database.change(tx -> tx.handle().execute("CREATE TABLE kept AS SELECT 42 AS answer"));
    }

    try (EmbeddedServer server = EmbeddedServer.start(directory);
        Database database = Database.open(server.url())) {
      assertThat(
              database.<Integer>read(
                  tx -> tx.handle().createQuery("SELECT answer FROM kept").mapTo(int.class).one()))
          .isEqualTo(42);
    }
  }

  @Test
  void writesDurablyWhereNobodyElseWrites(@TempDir Path directory) {
    try (EmbeddedServer server = EmbeddedServer.start(directory);
        Database database = Database.open(server.url())) {
      assertThat(setting(database, "fsync")).isEqualTo("on");
      assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(database, "full_page_writes")).isEqualTo("on");
      assertThat(setting(database, "wal_sync_method")).isEqualTo("open_datasync");
      assertThatThrownBy(() -> EmbeddedServer.start(directory))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("another process uses the data directory");
    }
  }

  @Test
  void letsInNobodyElseOnTheMachine(@TempDir Path directory) throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(directory)) {
      assertThatThrownBy(() -> DriverManager.getConnection(withoutPassword(server)))
          .hasMessageContaining("password");
      assertThatThrownBy(
              () -> DriverManager.getConnection(withoutPassword(server) + "&password=guess"))
          .hasMessageContaining("password authentication failed");
    }
    Path kept = directory.resolve("postgres.password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
        .isEqualTo("rw-------");
    assertThat(directory.resolve("postgres.log")).content().doesNotContain(Files.readString(kept));
  }

  @Test
  void closesTheServerOfAnEarlierVersionThatWasOpenToEverybody(@TempDir Path directory)
      throws Exception {
    EmbeddedServer.start(directory).close();
    Path rules = directory.resolve("postgres/pg_hba.conf");
    Files.writeString(rules, Files.readString(rules).replace("scram-sha-256", "trust"));
    Files.delete(directory.resolve("postgres.password"));

    try (EmbeddedServer server = EmbeddedServer.start(directory)) {
      assertThat(rules).content().doesNotContain("trust\n");
      DriverManager.getConnection(server.url()).close();
    }
    try (EmbeddedServer server = EmbeddedServer.start(directory)) {
      DriverManager.getConnection(server.url()).close();
      assertThatThrownBy(() -> DriverManager.getConnection(withoutPassword(server)))
          .hasMessageContaining("password");
    }
  }

  private static String withoutPassword(EmbeddedServer server) {
    return server.url().replaceFirst("&password=.*", "");
  }

  @Test
  void recoversWhenProgramAndServerWereKilled(@TempDir Path directory) throws Exception {
    Process program = programWriting(directory);
    long postmaster = postmasterIn(directory);
    program.destroyForcibly().waitFor();
    ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);

    assertThat(kept(directory)).isEqualTo(42);
  }

  @Test
  void takesOverWhenOnlyTheProgramWasKilled(@TempDir Path directory) throws Exception {
    Process program = programWriting(directory);
    ProcessHandle postmaster = ProcessHandle.of(postmasterIn(directory)).orElseThrow();
    program.destroyForcibly().waitFor();
    assertThat(postmaster.isAlive()).isTrue();

    assertThat(kept(directory)).isEqualTo(42);
    assertThat(postmaster.isAlive()).isFalse();
  }

  /// What a slow disk does, done by holding up the process that writes.
  @Test
  void hasEndedWhenClosedHoweverLongTheDiskTakes(@TempDir Path directory) throws Exception {
    EmbeddedServer server = EmbeddedServer.start(directory);
    ProcessHandle postmaster = ProcessHandle.of(postmasterIn(directory)).orElseThrow();
    long writer = checkpointer(postmaster);
    signal("STOP", writer);
    Thread disk = Thread.ofVirtual().start(() -> goesOnAfterSixSeconds(writer));

    server.close();

    assertThat(postmaster.isAlive()).isFalse();
    disk.join();
  }

  @Test
  void beginsAnewWhenTheFirstStartNeverFinished(@TempDir Path directory) throws Exception {
    Files.createDirectories(directory.resolve("postgres/base"));

    try (EmbeddedServer server = EmbeddedServer.start(directory);
        Database database = Database.open(server.url())) {
      assertThat(setting(database, "fsync")).isEqualTo("on");
    }
  }

  /// Started in a process of its own: what it writes is committed when it says so, then it waits to
  /// be killed.
  static final class Writing {
    private Writing() {}

    public static void main(String[] arguments) throws Exception {
      EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
      Database database = Database.open(server.url());
      database.change(tx -> tx.handle().execute("CREATE TABLE kept AS SELECT 42 AS answer"));
      System.out.println("written");
      Thread.sleep(Duration.ofMinutes(5));
    }
  }

  private static Process programWriting(Path directory) throws IOException {
    Process program =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writing.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    assertThat(said.readLine()).isEqualTo("written");
    return program;
  }

  private static long postmasterIn(Path directory) throws IOException {
    Path pidFile = directory.resolve("postgres/postmaster.pid");
    return Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
  }

  private static long checkpointer(ProcessHandle postmaster) throws IOException {
    for (ProcessHandle child : postmaster.children().toList()) {
      Path title = Path.of("/proc/%d/cmdline".formatted(child.pid()));
      if (Files.readString(title).contains("checkpointer")) {
        return child.pid();
      }
    }
    throw new AssertionError("no checkpointer");
  }

  private static void goesOnAfterSixSeconds(long writer) {
    try {
      Thread.sleep(Duration.ofSeconds(6));
      signal("CONT", writer);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void signal(String name, long process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor();
  }

  private static int kept(Path directory) {
    try (EmbeddedServer server = EmbeddedServer.start(directory);
        Database database = Database.open(server.url())) {
      return database.read(
          tx -> tx.handle().createQuery("SELECT answer FROM kept").mapTo(int.class).one());
    }
  }

  private static String setting(Database database, String name) {
    return database.read(tx -> tx.handle().createQuery("SHOW " + name).mapTo(String.class).one());
  }
}
