package org.consort.borrowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.consort.borrowing.UnreliableLibrary.Line;
import org.consort.borrowing.UnreliableLibrary.Trouble;
import org.consort.borrowing.workflow.Stage;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same story as often as the hub calls a library in it, with trouble at another call each
/// time.
class BorrowingTroubleTest {
  private static final Database DATABASE = TestDatabase.open();
  private static final String BOOK = "SOU-B0002-1";
  private static final int FEWEST_CALLS = 25;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @ParameterizedTest
  @EnumSource
  void aLoanGoesToItsEndWhateverCallMeetsTrouble(Trouble trouble) {
    int call = 1;
    Line line = new Line(trouble, call);
    for (loan(line, trouble + "-" + call); line.struck(); loan(line, trouble + "-" + call)) {
      call++;
      line = new Line(trouble, call);
    }

    assertThat(call).as("calls of a whole loan").isGreaterThan(FEWEST_CALLS);
  }

  @ParameterizedTest
  @EnumSource(names = {"LOSES_THE_ANSWER", "DIES_AFTER"})
  void aCancellationGoesToItsEndWhateverCallMeetsTrouble(Trouble trouble) {
    int call = 1;
    Line line = new Line(trouble, call);
    for (called(line, trouble + "/" + call); line.struck(); called(line, trouble + "/" + call)) {
      call++;
      line = new Line(trouble, call);
    }
  }

  private static void loan(Line line, String run) {
    Consortium con = new Consortium(DATABASE, run, real -> UnreliableLibrary.around(real, line));
    PaperLibrary north = con.at("NOR");
    PaperLibrary south = con.at("SOU");
    con.holds("SOU", BOOK);

    String id = con.asks("nor-ada", "NOR", "NOR");
    expect(con, id, Stage.REQUEST_PLACED_AT_BORROWING_AGENCY, run);
    south.scan(BOOK, "MAIN");
    con.passes(Duration.ofDays(1));
    expect(con, id, Stage.PICKUP_TRANSIT, run);
    north.scan(BOOK, "MAIN");
    con.passes(Duration.ofDays(1));
    north.lendAtDesk("nor-ada", BOOK);
    con.passes(Duration.ofDays(1));
    expect(con, id, Stage.LOANED, run);
    assertThat(south.activeLoans()).as(run).hasSize(1);
    north.scan(BOOK, "MAIN");
    con.passes(Duration.ofDays(3));
    south.scan(BOOK, "MAIN");
    con.passes(Duration.ofDays(1));

    expect(con, id, Stage.FINALISED, run);
    assertThat(north.holds).as(run).hasSize(1);
    assertThat(south.holds).as(run).hasSize(1);
    assertThat(north.loans).as(run).hasSize(1);
    assertThat(south.loans).as(run).hasSize(1);
    nothingIsLeft(con, run);
  }

  private static void called(Line line, String run) {
    Consortium con = new Consortium(DATABASE, run, real -> UnreliableLibrary.around(real, line));
    con.holds("SOU", BOOK);
    String id = con.asks("nor-ada", "NOR", "NOR");

    con.desk.cancel(id, "patron", "no longer needed");
    con.passes(Duration.ofDays(1));

    expect(con, id, Stage.FINALISED, run);
    nothingIsLeft(con, run);
  }

  private static void expect(Consortium con, String id, Stage stage, String run) {
    assertThat(con.request(id).stage())
        .as(() -> run + " " + con.requests.history(id))
        .isEqualTo(stage);
  }

  private static void nothingIsLeft(Consortium con, String run) {
    for (PaperLibrary library : con.libraries.values()) {
      assertThat(library.virtualItems()).as(run).isZero();
      assertThat(library.visitors()).as(run).isZero();
      assertThat(library.activeHolds()).as(run).isEmpty();
      assertThat(library.activeLoans()).as(run).isEmpty();
    }
  }
}
