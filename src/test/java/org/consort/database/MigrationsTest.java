package org.consort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  @Test
  void runOnceWhenNodesStartTogether() throws Exception {
    String url = TestDatabase.emptyUrl();
    try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
      Callable<Database> start = () -> Database.open(url);
      for (Future<Database> node : nodes.invokeAll(List.of(start, start, start))) {
        try (Database database = node.get()) {
          assertThat(timesRun(database)).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void tellsWhyADatabaseCannotBeUsedWithoutThePassword() {
    assertThatThrownBy(
            () -> Database.open("jdbc:postgresql://127.0.0.1:1/none?user=u&password=geheim"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("cannot connect")
        .hasMessageNotContaining("geheim");
  }

  private static int timesRun(Database database) {
    return database.read(
        tx ->
            tx.handle()
                .createQuery("SELECT count(*) FROM flyway_schema_history WHERE version = '001'")
                .mapTo(int.class)
                .one());
  }
}
