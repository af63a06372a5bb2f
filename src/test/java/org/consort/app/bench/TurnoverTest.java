package org.consort.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnoverTest {
  @TempDir private Path data;

  @Test
  void lendsAndTakesBackOneTitleAfterTheOther() {
    try (Stand stand = Stand.open(data)) {
      stand.fill(6, () -> {});

      turnOver(stand.caller(), Caller.JSON, 1);
      assertThat(loans(stand)).isEqualTo(new Loans(4, 3, 0));
      turnOver(stand.caller(), Caller.XML, 0);
      assertThat(loans(stand)).isEqualTo(new Loans(8, 6, 0));

      theCeilingWritesTheSameRows(stand);
    }
  }

  private static void theCeilingWritesTheSameRows(Stand stand) {
    byte[] answer = {'{', '}'};
    try (BareLibrary bare = BareLibrary.open(stand.url(), Caller.JSON, answer)) {
      turnOver(bare.caller(), Caller.JSON, 0);
    }
    assertThat(loans(stand)).isEqualTo(new Loans(12, 6, 0));
  }

  /// Four loans of three titles.
  private static void turnOver(Caller caller, String format, int seat) {
    try (Turnover desk = new Turnover(caller, format, seat, 2, 6)) {
      for (int n = 0; n < 4; n++) {
        desk.once();
      }
    }
  }

  private record Loans(int all, int items, int running) {}

  private static Loans loans(Stand stand) {
    return stand
        .database()
        .read(
            tx ->
                tx.handle()
                    .createQuery(
                        """
                        SELECT count(*) AS all_loans, count(DISTINCT item) AS items,
                            count(*) FILTER (WHERE returned_at IS NULL) AS running FROM loan
                        """)
                    .map(
                        (row, _) ->
                            new Loans(
                                row.getInt("all_loans"),
                                row.getInt("items"),
                                row.getInt("running")))
                    .one());
  }
}
