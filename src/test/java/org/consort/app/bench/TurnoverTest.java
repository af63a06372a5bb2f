package org.consort.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnoverTest {
  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(strings = {Caller.JSON, Caller.XML})
  void lendsAndTakesBackOneTitleAfterTheOther(String format) {
    try (Stand stand = Stand.open(data)) {
      stand.fill(6, () -> {});
      try (Turnover desk = new Turnover(stand.caller(), format, 1, 2, 6)) {
        for (int n = 0; n < 4; n++) {
          desk.once();
        }
      }

      assertThat(loans(stand)).isEqualTo(new Loans(4, 3, 0));
    }
  }

  @Test
  void theCeilingWritesTheSameRows() {
    try (Stand stand = Stand.open(data)) {
      stand.fill(6, () -> {});
      byte[] answer = {'{', '}'};
      try (BareLibrary bare = BareLibrary.open(stand.url(), Caller.JSON, answer);
          Turnover desk = new Turnover(bare.caller(), Caller.JSON, 0, 2, 6)) {
        for (int n = 0; n < 4; n++) {
          desk.once();
        }
      }

      assertThat(loans(stand)).isEqualTo(new Loans(4, 3, 0));
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
