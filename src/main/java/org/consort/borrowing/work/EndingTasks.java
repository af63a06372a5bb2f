package org.consort.borrowing.work;

import java.util.Optional;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.PlacedCopy;
import org.consort.borrowing.Placement;
import org.consort.borrowing.StepResult;
import org.consort.borrowing.Steps;
import org.consort.borrowing.consortium.AgencyRooms;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Route;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Stage;
import org.consort.remote.Copy;
import org.consort.remote.Hold;
import org.consort.remote.LendingDesk;

/// The tasks that take away what was made, whether or not it was written down.
final class EndingTasks {
  private final Desks desks;
  private final Steps steps;

  EndingTasks(Desks desks, Steps steps) {
    this.desks = desks;
    this.steps = steps;
  }

  StepResult releaseSupplier(BorrowingRequest request) {
    Placement lender = Desks.side(request, Side.LENDER);
    cancelHold(request, lender);
    farewell(request, lender);
    return StepResult.done("withdrawn from " + lender.agency());
  }

  StepResult cancelHolds(BorrowingRequest request) {
    if (isOneLibrary(request)) {
      request.side(Side.LENDER).ifPresent(lender -> cancelHold(request, lender));
      return StepResult.done("hold cancelled");
    }
    Optional<Placement> lender = request.side(Side.LENDER);
    if (request.stage() == Stage.CANCELLED && lender.filter(l -> isOut(request, l)).isPresent()) {
      return StepResult.done("the item is out").event(new Event.ItemShipped());
    }
    if (lender.isPresent()) {
      request.sides().values().forEach(side -> cancelHold(request, side));
    }
    return StepResult.done("holds cancelled");
  }

  StepResult removeVirtualRecords(BorrowingRequest request) {
    Optional<Placement> lender = request.side(Side.LENDER);
    if (lender.isPresent() && !isOneLibrary(request)) {
      request.side(Side.PICKUP).ifPresent(pickup -> removeStandIn(request, pickup));
      removeStandIn(request, Desks.side(request, Side.BORROWER));
      cancelHold(request, lender.get());
      farewell(request, lender.get());
      request.side(Side.PICKUP).ifPresent(pickup -> farewell(request, pickup));
    }
    return StepResult.done("nothing virtual is left").event(new Event.CleanedUp());
  }

  /// The lender has sent the item for this very request.
  private boolean isOut(BorrowingRequest request, Placement lender) {
    PlacedCopy copy = lender.copy();
    LendingDesk desk = desks.at(lender.agency()).lending();
    return copy != null
        && lender.hold() != null
        && desk.copy(copy.key()).filter(there -> there.state().inTransit()).isPresent()
        && desk.hold(Desks.user(request, lender), lender.hold()).isPresent();
  }

  private void removeStandIn(BorrowingRequest request, Placement side) {
    LendingDesk desk = desks.at(side.agency()).lending();
    PlacedCopy copy = side.copy();
    Optional<Copy> there = copy == null ? Optional.empty() : desk.copy(copy.key());
    if (there.filter(c -> c.state().onLoan()).isPresent()) {
      AgencyRooms rooms = desks.agency(side.agency()).rooms();
      desk.scanIn(there.get().key(), rooms.stacks().library(), rooms.desk());
    }
    if (side.loan() == null) {
      cancelHold(request, side);
    }
    desks.at(side.agency()).virtualItems().remove(request.id());
  }

  private void cancelHold(BorrowingRequest request, Placement side) {
    LendingDesk desk = desks.at(side.agency()).lending();
    String user = Desks.user(request, side);
    Optional<String> hold =
        Optional.ofNullable(side.hold()).or(() -> desk.ourHold(user, request.id()).map(Hold::id));
    hold.ifPresent(id -> desk.cancelHold(user, id, "request " + request.id() + " has ended"));
  }

  private void farewell(BorrowingRequest request, Placement side) {
    String visitor = Desks.visitorId(request);
    String user = Desks.user(request, side);
    if (steps.othersOf(request.id(), side.agency(), user) == 0) {
      desks.at(side.agency()).patrons().farewell(visitor);
    }
  }

  private static boolean isOneLibrary(BorrowingRequest request) {
    return request.progress().route() == Route.ONE_LIBRARY;
  }
}
