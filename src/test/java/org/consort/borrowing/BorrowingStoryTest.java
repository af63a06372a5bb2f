package org.consort.borrowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.consort.borrowing.workflow.Route;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BorrowingStoryTest {
  private static final String BOOK = "SOU-B0002-1";
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Consortium con = new Consortium();
  private final PaperLibrary north = con.at("NOR");
  private final PaperLibrary south = con.at("SOU");
  private final PaperLibrary east = con.at("EAS");

  @AfterEach
  void close() {
    con.close();
  }

  @Test
  void aBookGoesToAnotherLibraryAndComesHome() {
    con.holds("SOU", BOOK);

    String id = con.asks("nor-ada", "NOR", "NOR");
    expect(id, Stage.REQUEST_PLACED_AT_BORROWING_AGENCY);
    assertThat(con.request(id).progress().route()).isEqualTo(Route.TWO_LIBRARIES);

    south.scan(BOOK, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.PICKUP_TRANSIT);
    assertThat(north.byBarcode(BOOK).state.inTransit()).isTrue();

    north.scan(BOOK, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.READY_FOR_PICKUP);

    north.lendAtDesk("nor-ada", BOOK);
    con.passes(A_DAY);
    expect(id, Stage.LOANED);
    assertThat(south.activeLoans()).hasSize(1);
    assertThat(con.request(id).side(Side.LENDER)).map(Placement::loan).isPresent();

    north.scan(BOOK, "MAIN");
    con.passes(Duration.ofDays(3));
    expect(id, Stage.RETURN_TRANSIT);

    south.scan(BOOK, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.FINALISED);
    assertThat(con.request(id).progress().outcome()).isEqualTo(Outcome.SUPPLIED);
    expectNothingVirtual();
    assertThat(south.loans).hasSize(1);
    assertThat(south.byBarcode(BOOK).state.onShelf()).isTrue();
  }

  @Test
  void aLoanAndAReturnBetweenTwoLooksAreSeenAsWhatTheyWere() {
    con.holds("SOU", BOOK);
    String id = con.asks("nor-ada", "NOR", "NOR");
    south.scan(BOOK, "MAIN");
    con.passes(A_DAY);

    north.scan(BOOK, "MAIN");
    north.lendAtDesk("nor-ada", BOOK);
    north.scan(BOOK, "MAIN");
    con.passes(A_DAY);

    expect(id, Stage.RETURN_TRANSIT);
    assertThat(con.requests.history(id)).noneMatch(e -> e.name().equals("PatronCancelled"));
    south.scan(BOOK, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.FINALISED);
    assertThat(con.request(id).progress().outcome()).isEqualTo(Outcome.SUPPLIED);
    expectNothingVirtual();
  }

  @Test
  void aPatronWhoCancelsWhileItIsOutWaitsForItToComeHome() {
    con.holds("SOU", BOOK);
    String id = con.asks("nor-ada", "NOR", "NOR");
    south.scan(BOOK, "MAIN");
    con.passes(A_DAY);

    con.desk.cancel(id, "patron", "no longer needed");
    con.passes(A_DAY);
    expect(id, Stage.RETURNING_UNFILLED);
    assertThat(south.activeHolds()).isEmpty();
    assertThat(north.virtualItems()).isEqualTo(1);

    north.scan(BOOK, "MAIN");
    south.scan(BOOK, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.FINALISED);
    assertThat(con.request(id).progress().outcome()).isEqualTo(Outcome.CANCELLED);
    expectNothingVirtual();
  }

  @Test
  void aPatronWhoCancelsInTimeEndsTheRequest() {
    con.holds("SOU", BOOK);
    String id = con.asks("nor-ada", "NOR", "NOR");

    con.desk.cancel(id, "patron", "no longer needed");
    con.desk.cancel(id, "patron", "no longer needed");
    con.settle();

    expect(id, Stage.FINALISED);
    assertThat(south.activeHolds()).isEmpty();
    expectNothingVirtual();
  }

  @Test
  void aCancellationThatComesTooLateFindsTheItemOnItsWay() {
    con.holds("SOU", BOOK);
    String id = con.asks("nor-ada", "NOR", "NOR");

    south.scan(BOOK, "MAIN");
    con.desk.cancel(id, "patron", "no longer needed");
    con.settle();
    expect(id, Stage.RETURNING_UNFILLED);
    assertThat(con.request(id).progress().outcome()).isNull();

    south.scan(BOOK, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.FINALISED);
    expectNothingVirtual();
  }

  @Test
  void theNextLibraryIsAskedWhenTheFirstCannotSupply() {
    con.holds("EAS", "EAS-B0002-1");
    con.holds("SOU", BOOK);
    String id = con.asks("nor-ada", "NOR", "NOR");
    assertThat(con.request(id).side(Side.LENDER)).map(Placement::agency).contains("EAS");

    east.activeHolds().forEach(hold -> east.cancelHold(hold.user, hold.id, "damaged"));
    con.passes(A_DAY);

    expect(id, Stage.REQUEST_PLACED_AT_BORROWING_AGENCY);
    assertThat(con.request(id).side(Side.LENDER)).map(Placement::agency).contains("SOU");
    assertThat(north.byBarcode(BOOK).request).isEqualTo(id);
    assertThat(north.virtualItems()).isEqualTo(1);
    assertThat(east.visitors()).isZero();
  }

  @Test
  void endsWhenNoLibraryIsLeft() {
    con.holds("SOU", BOOK);
    south.refusesHolds = true;

    String id = con.asks("nor-ada", "NOR", "NOR");

    expect(id, Stage.FINALISED);
    assertThat(con.request(id).progress().outcome()).isEqualTo(Outcome.NOT_SUPPLIED);
    expectNothingVirtual();
  }

  @Test
  void aThirdLibraryHandsItOut() {
    con.holds("EAS", "EAS-B0002-1");
    String book = "EAS-B0002-1";
    String id = con.asks("sou-ada", "SOU", "NOR");
    expect(id, Stage.REQUEST_PLACED_AT_PICKUP_AGENCY);

    east.scan(book, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.PICKUP_TRANSIT);
    north.scan(book, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.READY_FOR_PICKUP);
    north.lendAtDesk("sou-ada@SOU", book);
    con.passes(A_DAY);
    expect(id, Stage.LOANED);
    assertThat(east.activeLoans()).hasSize(1);
    assertThat(south.activeLoans()).hasSize(1);
    north.scan(book, "MAIN");
    con.passes(Duration.ofDays(3));
    expect(id, Stage.RETURN_TRANSIT);
    assertThat(south.activeLoans()).isEmpty();
    east.scan(book, "MAIN");
    con.passes(A_DAY);
    expect(id, Stage.FINALISED);
    expectNothingVirtual();
  }

  private void expect(String id, Stage stage) {
    assertThat(con.request(id).stage())
        .as(() -> con.requests.history(id).toString())
        .isEqualTo(stage);
  }

  private void expectNothingVirtual() {
    for (PaperLibrary library : con.libraries.values()) {
      assertThat(library.virtualItems()).isZero();
      assertThat(library.visitors()).isZero();
      assertThat(library.activeHolds()).isEmpty();
      assertThat(library.activeLoans()).isEmpty();
    }
  }
}
