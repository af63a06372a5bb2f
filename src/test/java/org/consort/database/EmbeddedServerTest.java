package org.consort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
  @Test
  void writesDurably(@TempDir Path directory) {
    try (EmbeddedServer server = EmbeddedServer.start(directory);
        Database database = Database.open(server.url())) {
      assertThat(setting(database, "fsync")).isEqualTo("on");
      assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(database, "full_page_writes")).isEqualTo("on");
    }
  }

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
  void refusesADirectoryInUse(@TempDir Path directory) {
    try (EmbeddedServer _ = EmbeddedServer.start(directory)) {
      assertThatThrownBy(() -> EmbeddedServer.start(directory))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("another process uses the data directory");
    }
  }

  private static String setting(Database database, String name) {
    return database.read(tx -> tx.handle().createQuery("SHOW " + name).mapTo(String.class).one());
  }
}
