package org.consort.borrowing.workflow;

import static org.consort.borrowing.workflow.Route.ONE_LIBRARY;
import static org.consort.borrowing.workflow.Route.THREE_LIBRARIES;
import static org.consort.borrowing.workflow.Route.TWO_LIBRARIES;
import static org.consort.borrowing.workflow.Row.from;
import static org.consort.borrowing.workflow.Stage.CANCELLED;
import static org.consort.borrowing.workflow.Stage.COMPLETED;
import static org.consort.borrowing.workflow.Stage.CONFIRMED;
import static org.consort.borrowing.workflow.Stage.FINALISED;
import static org.consort.borrowing.workflow.Stage.HANDED_OFF_AS_LOCAL;
import static org.consort.borrowing.workflow.Stage.LOANED;
import static org.consort.borrowing.workflow.Stage.LOST;
import static org.consort.borrowing.workflow.Stage.NOT_SUPPLIED_CURRENT_SUPPLIER;
import static org.consort.borrowing.workflow.Stage.NO_ITEMS_SELECTABLE_AT_ANY_AGENCY;
import static org.consort.borrowing.workflow.Stage.PATRON_VERIFIED;
import static org.consort.borrowing.workflow.Stage.PICKUP_TRANSIT;
import static org.consort.borrowing.workflow.Stage.READY_FOR_PICKUP;
import static org.consort.borrowing.workflow.Stage.RECEIVED_AT_PICKUP;
import static org.consort.borrowing.workflow.Stage.REQUEST_PLACED_AT_BORROWING_AGENCY;
import static org.consort.borrowing.workflow.Stage.REQUEST_PLACED_AT_PICKUP_AGENCY;
import static org.consort.borrowing.workflow.Stage.REQUEST_PLACED_AT_SUPPLYING_AGENCY;
import static org.consort.borrowing.workflow.Stage.RESOLVED;
import static org.consort.borrowing.workflow.Stage.RETURNING_UNFILLED;
import static org.consort.borrowing.workflow.Stage.RETURN_TRANSIT;
import static org.consort.borrowing.workflow.Stage.SUBMITTED_TO_DCB;
import static org.consort.borrowing.workflow.Task.CANCEL_HOLDS;
import static org.consort.borrowing.workflow.Task.CHOOSE_SUPPLIER;
import static org.consort.borrowing.workflow.Task.LEND_AT_BORROWER;
import static org.consort.borrowing.workflow.Task.LEND_AT_SUPPLIER;
import static org.consort.borrowing.workflow.Task.MARK_IN_TRANSIT;
import static org.consort.borrowing.workflow.Task.PLACE_HOLD_AT_BORROWER;
import static org.consort.borrowing.workflow.Task.PLACE_HOLD_AT_PICKUP;
import static org.consort.borrowing.workflow.Task.PLACE_HOLD_AT_SUPPLIER;
import static org.consort.borrowing.workflow.Task.RELEASE_SUPPLIER;
import static org.consort.borrowing.workflow.Task.REMOVE_VIRTUAL_RECORDS;
import static org.consort.borrowing.workflow.Task.RENEW_AT_SUPPLIER;
import static org.consort.borrowing.workflow.Task.TAKE_BACK_AT_BORROWER;
import static org.consort.borrowing.workflow.Task.VERIFY_PATRON;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

/// Every move a borrowing request can make. The guide, the drawing, what is looked at and what can
/// happen next all come from this one list.
@SuppressWarnings("BadImport") // rows read as sentences that begin with from
public final class BorrowingWorkflow {
  /// Where a request begins.
  public static final Stage FIRST_STAGE = SUBMITTED_TO_DCB;

  /// What has to be done for a request that has just begun.
  public static final Task FIRST_TASK = VERIFY_PATRON;

  public static final List<Transition> TRANSITIONS =
      List.of(
          from(SUBMITTED_TO_DCB)
              .when(PatronVerified.class)
              .goTo(PATRON_VERIFIED)
              .then(CHOOSE_SUPPLIER)
              .because("the home library knows the patron and lets them borrow"),
          from(SUBMITTED_TO_DCB)
              .when(PatronRefused.class)
              .goTo(CANCELLED)
              .then(REMOVE_VIRTUAL_RECORDS)
              .because("the home library does not let this patron borrow"),
          from(PATRON_VERIFIED, NOT_SUPPLIED_CURRENT_SUPPLIER)
              .when(SupplierChosen.class)
              .goTo(RESOLVED)
              .then(PLACE_HOLD_AT_SUPPLIER)
              .because("a library not asked before has a copy it can lend"),
          from(PATRON_VERIFIED, NOT_SUPPLIED_CURRENT_SUPPLIER)
              .when(NoSupplierLeft.class)
              .goTo(NO_ITEMS_SELECTABLE_AT_ANY_AGENCY)
              .then(CANCEL_HOLDS, REMOVE_VIRTUAL_RECORDS)
              .because("no library that was not asked before has a copy it can lend"),
          from(RESOLVED)
              .when(SupplierHoldPlaced.class)
              .goTo(REQUEST_PLACED_AT_SUPPLYING_AGENCY)
              .because("the lender took our hold"),
          from(
                  RESOLVED,
                  REQUEST_PLACED_AT_SUPPLYING_AGENCY,
                  CONFIRMED,
                  REQUEST_PLACED_AT_BORROWING_AGENCY,
                  REQUEST_PLACED_AT_PICKUP_AGENCY)
              .when(SupplierRefused.class)
              .goTo(NOT_SUPPLIED_CURRENT_SUPPLIER)
              .then(RELEASE_SUPPLIER, CHOOSE_SUPPLIER)
              .because("the lender did not take our hold, or ended it before sending the item"),
          from(REQUEST_PLACED_AT_SUPPLYING_AGENCY)
              .on(ONE_LIBRARY)
              .when(SupplierConfirmed.class)
              .goTo(HANDED_OFF_AS_LOCAL)
              .because("it is an ordinary hold of one library, which looks after it itself"),
          from(REQUEST_PLACED_AT_SUPPLYING_AGENCY)
              .on(TWO_LIBRARIES, THREE_LIBRARIES)
              .when(SupplierConfirmed.class)
              .goTo(CONFIRMED)
              .then(PLACE_HOLD_AT_BORROWER)
              .because("the lender has settled on the item"),
          from(CONFIRMED)
              .on(TWO_LIBRARIES)
              .when(BorrowerHoldPlaced.class)
              .goTo(REQUEST_PLACED_AT_BORROWING_AGENCY)
              .because("the patron's own library expects the item"),
          from(CONFIRMED)
              .on(THREE_LIBRARIES)
              .when(BorrowerHoldPlaced.class)
              .goTo(REQUEST_PLACED_AT_BORROWING_AGENCY)
              .then(PLACE_HOLD_AT_PICKUP)
              .because("the patron's own library knows of it; the pickup library must too"),
          from(REQUEST_PLACED_AT_BORROWING_AGENCY)
              .on(THREE_LIBRARIES)
              .when(PickupHoldPlaced.class)
              .goTo(REQUEST_PLACED_AT_PICKUP_AGENCY)
              .because("the pickup library expects the item"),
          from(REQUEST_PLACED_AT_BORROWING_AGENCY)
              .on(TWO_LIBRARIES)
              .when(ItemShipped.class)
              .goTo(PICKUP_TRANSIT)
              .then(MARK_IN_TRANSIT)
              .because("the lender has sent the item"),
          from(REQUEST_PLACED_AT_PICKUP_AGENCY)
              .on(THREE_LIBRARIES)
              .when(ItemShipped.class)
              .goTo(PICKUP_TRANSIT)
              .then(MARK_IN_TRANSIT)
              .because("the lender has sent the item"),
          from(PICKUP_TRANSIT)
              .when(ItemArrived.class)
              .goTo(RECEIVED_AT_PICKUP)
              .because("a desk of the pickup library has scanned it"),
          from(PICKUP_TRANSIT, RECEIVED_AT_PICKUP)
              .when(ItemOnHoldShelf.class)
              .goTo(READY_FOR_PICKUP)
              .because("the patron may come for it"),
          from(REQUEST_PLACED_AT_BORROWING_AGENCY)
              .on(TWO_LIBRARIES)
              .when(ItemOnHoldShelf.class)
              .goTo(READY_FOR_PICKUP)
              .because("it is there, even when nobody saw it leave the lender"),
          from(REQUEST_PLACED_AT_PICKUP_AGENCY)
              .on(THREE_LIBRARIES)
              .when(ItemOnHoldShelf.class)
              .goTo(READY_FOR_PICKUP)
              .because("it is there, even when nobody saw it leave the lender"),
          from(
                  REQUEST_PLACED_AT_BORROWING_AGENCY,
                  PICKUP_TRANSIT,
                  RECEIVED_AT_PICKUP,
                  READY_FOR_PICKUP,
                  RETURNING_UNFILLED)
              .on(TWO_LIBRARIES)
              .when(ItemLoaned.class)
              .goTo(LOANED)
              .then(LEND_AT_SUPPLIER)
              .because("the patron has it, even when nobody scanned the arrival"),
          from(
                  REQUEST_PLACED_AT_PICKUP_AGENCY,
                  PICKUP_TRANSIT,
                  RECEIVED_AT_PICKUP,
                  READY_FOR_PICKUP,
                  RETURNING_UNFILLED)
              .on(THREE_LIBRARIES)
              .when(ItemLoaned.class)
              .goTo(LOANED)
              .then(LEND_AT_SUPPLIER, LEND_AT_BORROWER)
              .because("the patron has it, even when nobody scanned the arrival"),
          from(LOANED)
              .when(ItemRenewed.class)
              .goTo(LOANED)
              .then(RENEW_AT_SUPPLIER)
              .because("the patron keeps it longer"),
          from(LOANED)
              .when(ItemLost.class)
              .goTo(LOST)
              .because("the library that lent it to the patron counts it as lost"),
          from(LOANED, LOST)
              .on(TWO_LIBRARIES)
              .when(ItemSentBack.class)
              .goTo(RETURN_TRANSIT)
              .because("the patron has brought it back"),
          from(LOANED, LOST)
              .on(THREE_LIBRARIES)
              .when(ItemSentBack.class)
              .goTo(RETURN_TRANSIT)
              .then(TAKE_BACK_AT_BORROWER)
              .because("the patron has brought it back to the pickup library"),
          from(LOST)
              .when(LossSettled.class)
              .goTo(COMPLETED)
              .then(REMOVE_VIRTUAL_RECORDS)
              .because("the libraries have settled the loss; the item will not come home"),
          from(LOANED, LOST, RETURN_TRANSIT)
              .when(ItemBackHome.class)
              .goTo(COMPLETED)
              .then(REMOVE_VIRTUAL_RECORDS)
              .because("the lender has the item again"),
          from(
                  SUBMITTED_TO_DCB,
                  PATRON_VERIFIED,
                  RESOLVED,
                  REQUEST_PLACED_AT_SUPPLYING_AGENCY,
                  CONFIRMED,
                  REQUEST_PLACED_AT_BORROWING_AGENCY,
                  REQUEST_PLACED_AT_PICKUP_AGENCY,
                  NOT_SUPPLIED_CURRENT_SUPPLIER)
              .when(PatronCancelled.class)
              .goTo(CANCELLED)
              .then(CANCEL_HOLDS, REMOVE_VIRTUAL_RECORDS)
              .because("the item has not left the lender, and the patron's wish beats the search"),
          from(PICKUP_TRANSIT, RECEIVED_AT_PICKUP, READY_FOR_PICKUP)
              .when(PatronCancelled.class)
              .goTo(RETURNING_UNFILLED)
              .then(CANCEL_HOLDS)
              .because("no request ends while the item is out"),
          from(CANCELLED)
              .on(TWO_LIBRARIES, THREE_LIBRARIES)
              .when(ItemShipped.class)
              .goTo(RETURNING_UNFILLED)
              .then(CANCEL_HOLDS)
              .because("the lender had sent it before the cancellation reached it"),
          from(PICKUP_TRANSIT, RECEIVED_AT_PICKUP, READY_FOR_PICKUP, RETURNING_UNFILLED)
              .when(ItemBackHome.class)
              .goTo(CANCELLED)
              .then(CANCEL_HOLDS, REMOVE_VIRTUAL_RECORDS)
              .because("it came home without having been lent"),
          from(COMPLETED, CANCELLED, NO_ITEMS_SELECTABLE_AT_ANY_AGENCY)
              .when(CleanedUp.class)
              .goTo(FINALISED)
              .because("nothing virtual is left at any library"));

  private BorrowingWorkflow() {}

  /// The row for an event that happens to a request on this route, in this stage. None means: the
  /// event is noted and changes nothing.
  public static Optional<Transition> row(Route route, Stage stage, Class<? extends Event> event) {
    return TRANSITIONS.stream().filter(row -> row.covers(route, stage, event)).findFirst();
  }

  /// What can happen next.
  public static List<Transition> next(Route route, Stage stage) {
    return TRANSITIONS.stream()
        .filter(row -> row.from().contains(stage) && row.routes().contains(route))
        .toList();
  }

  /// The sides that have to be looked at, because what is seen there can move the request on.
  public static Set<Side> watched(Route route, Stage stage) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    next(route, stage).forEach(row -> Event.seenAt(row.event(), route).ifPresent(sides::add));
    return sides;
  }
}
