package org.consort.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersBenchTest {
  private static final int ORDERS = 4;

  @TempDir Path data;

  @Test
  void theCeilingWritesTheRowsThatOrdersWrote() {
    try (Stand stand = Stand.open(data)) {
      stand.fill(20, () -> {});
      post(stand, ORDERS);
      List<OrderRows> placed = rows(stand, ORDERS);
      assertThat(placed)
          .filteredOn(order -> tables(order).contains("bib"))
          .as("half of the orders bring a record")
          .hasSize(ORDERS / 2);

      AtomicLong copies = new AtomicLong(1_000_000_000);
      try (BareOrderStore bare = BareOrderStore.connect(stand.url(), placed, copies)) {
        for (int n = 0; n < ORDERS; n++) {
          bare.once();
        }
      }

      assertThat(stand.database().read(OrderRowsStore::lines)).isEqualTo(2 * ORDERS);
      assertThat(rows(stand, ORDERS))
          .extracting(OrdersBenchTest::tables)
          .containsExactlyInAnyOrderElementsOf(
              placed.stream().map(OrdersBenchTest::tables).toList());
    }
  }

  private static void post(Stand stand, int many) {
    OrderBodies bodies = new OrderBodies(0, stand.bibs());
    try (Caller caller = stand.caller()) {
      for (int n = 0; n < many; n++) {
        caller.post("/acq/po-lines", bodies.next());
      }
    }
  }

  private static List<OrderRows> rows(Stand stand, int many) {
    return stand
        .database()
        .read(
            tx ->
                OrderRowsStore.newest(tx, many).stream()
                    .map(line -> OrderRowsStore.of(tx, line))
                    .toList());
  }

  private static List<String> tables(OrderRows order) {
    return order.rows().stream().map(OrderRows.Row::table).toList();
  }
}
