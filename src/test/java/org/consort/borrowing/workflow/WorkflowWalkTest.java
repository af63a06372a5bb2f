package org.consort.borrowing.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.borrowing.workflow.Route.ONE_LIBRARY;
import static org.consort.borrowing.workflow.Route.THREE_LIBRARIES;
import static org.consort.borrowing.workflow.Route.TWO_LIBRARIES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.borrowing.workflow.Event.BorrowerHoldPlaced;
import org.consort.borrowing.workflow.Event.CleanedUp;
import org.consort.borrowing.workflow.Event.ItemArrived;
import org.consort.borrowing.workflow.Event.ItemBackHome;
import org.consort.borrowing.workflow.Event.ItemLoaned;
import org.consort.borrowing.workflow.Event.ItemLost;
import org.consort.borrowing.workflow.Event.ItemOnHoldShelf;
import org.consort.borrowing.workflow.Event.ItemRenewed;
import org.consort.borrowing.workflow.Event.ItemSentBack;
import org.consort.borrowing.workflow.Event.ItemShipped;
import org.consort.borrowing.workflow.Event.LossSettled;
import org.consort.borrowing.workflow.Event.NoSupplierLeft;
import org.consort.borrowing.workflow.Event.PatronCancelled;
import org.consort.borrowing.workflow.Event.PatronRefused;
import org.consort.borrowing.workflow.Event.PatronVerified;
import org.consort.borrowing.workflow.Event.PickupHoldPlaced;
import org.consort.borrowing.workflow.Event.SupplierChosen;
import org.consort.borrowing.workflow.Event.SupplierConfirmed;
import org.consort.borrowing.workflow.Event.SupplierHoldPlaced;
import org.consort.borrowing.workflow.Event.SupplierRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkflowWalkTest {
  private static final Set<Transition> WALKED = new HashSet<>();
  private static final Instant DUE = Instant.parse("2026-12-19T22:59:00Z");
  private static final Event CANCELLED = new PatronCancelled("patron", "no longer needed");

  @AfterAll
  static void forget() {
    WALKED.clear();
  }

  @Test
  @Order(1)
  void aLoanBetweenTwoLibraries() {
    List<Event> events = placed(TWO_LIBRARIES);
    events.addAll(
        List.of(
            new ItemShipped(),
            new ItemArrived(),
            new ItemOnHoldShelf(),
            new ItemLoaned(DUE),
            new ItemRenewed(DUE),
            new ItemSentBack(),
            new ItemBackHome(),
            new CleanedUp()));

    assertThat(walk(events)).isEqualTo(Stage.FINALISED);
  }

  @Test
  @Order(2)
  void aLoanThroughThreeLibraries() {
    List<Event> events = placed(THREE_LIBRARIES);
    events.addAll(
        List.of(
            new ItemShipped(),
            new ItemOnHoldShelf(),
            new ItemLoaned(DUE),
            new ItemSentBack(),
            new ItemBackHome(),
            new CleanedUp()));

    assertThat(walk(events)).isEqualTo(Stage.FINALISED);
  }

  @Test
  @Order(3)
  void aHoldOfOneLibraryIsLeftToIt() {
    List<Event> events = chosen(ONE_LIBRARY);
    events.addAll(List.of(new SupplierHoldPlaced("1"), new SupplierConfirmed()));

    assertThat(walk(events)).isEqualTo(Stage.HANDED_OFF_AS_LOCAL);
  }

  @Test
  @Order(4)
  void whatNobodyScannedIsCaughtUpWith() {
    assertThat(walk(placed(TWO_LIBRARIES), new ItemOnHoldShelf()))
        .isEqualTo(Stage.READY_FOR_PICKUP);
    assertThat(walk(placed(THREE_LIBRARIES), new ItemOnHoldShelf()))
        .isEqualTo(Stage.READY_FOR_PICKUP);
    assertThat(walk(placed(TWO_LIBRARIES), new ItemLoaned(DUE))).isEqualTo(Stage.LOANED);
  }

  @Test
  @Order(5)
  void aRefusedPatronBorrowsNothing() {
    assertThat(walk(List.of(new PatronRefused(List.of("PATRON_BLOCKED")), new CleanedUp())))
        .isEqualTo(Stage.FINALISED);
  }

  @Test
  @Order(6)
  void theSearchGoesOnUntilNobodyIsLeft() {
    assertThat(
            walk(
                placed(TWO_LIBRARIES),
                new SupplierRefused("damaged"),
                new NoSupplierLeft(),
                new CleanedUp()))
        .isEqualTo(Stage.FINALISED);
  }

  @Test
  @Order(7)
  void thePatronsWishBeatsTheSearch() {
    assertThat(walk(placed(TWO_LIBRARIES), new SupplierRefused("damaged"), CANCELLED))
        .isEqualTo(Stage.CANCELLED);
  }

  @Test
  @Order(8)
  void whatIsOutComesHomeBeforeItsRequestEnds() {
    assertThat(walk(placed(TWO_LIBRARIES), new ItemShipped(), CANCELLED, new ItemBackHome()))
        .isEqualTo(Stage.CANCELLED);
    assertThat(walk(placed(TWO_LIBRARIES), CANCELLED, new ItemShipped()))
        .isEqualTo(Stage.RETURNING_UNFILLED);
  }

  @Test
  @Order(9)
  void aLossIsSettled() {
    assertThat(
            walk(
                placed(TWO_LIBRARIES),
                new ItemLoaned(DUE),
                new ItemLost(),
                new LossSettled("paid"),
                new CleanedUp()))
        .isEqualTo(Stage.FINALISED);
  }

  @Test
  @Order(10)
  void everyRowIsWalked() {
    assertThat(BorrowingWorkflow.TRANSITIONS).allSatisfy(row -> assertThat(WALKED).contains(row));
  }

  private static List<Event> chosen(Route route) {
    return new ArrayList<>(
        List.of(new PatronVerified("STUDENT"), new SupplierChosen("SOU", route)));
  }

  private static List<Event> placed(Route route) {
    List<Event> events = chosen(route);
    events.addAll(
        List.of(new SupplierHoldPlaced("1"), new SupplierConfirmed(), new BorrowerHoldPlaced("2")));
    if (route == THREE_LIBRARIES) {
      events.add(new PickupHoldPlaced("3"));
    }
    return events;
  }

  private static Stage walk(List<Event> before, Event... then) {
    List<Event> events = new ArrayList<>(before);
    events.addAll(List.of(then));
    Stage stage = BorrowingWorkflow.FIRST_STAGE;
    Route route = Route.UNDECIDED;
    for (Event event : events) {
      Transition row = BorrowingWorkflow.row(route, stage, event.getClass()).orElseThrow();
      WALKED.add(row);
      stage = row.to();
      route = event instanceof SupplierChosen chosen ? chosen.route() : route;
    }
    return stage;
  }
}
