package org.consort.borrowing.work;

import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.PlacedCopy;
import org.consort.borrowing.Placement;
import org.consort.borrowing.StepResult;
import org.consort.borrowing.Steps;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.consortium.AgencyRooms;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Side;
import org.consort.remote.Copy;
import org.consort.remote.HoldAnswer;
import org.consort.remote.HoldOrder;
import org.consort.remote.ItemKey;
import org.consort.remote.LendingDesk;
import org.consort.remote.LoanAnswer;
import org.consort.remote.LoanOrder;
import org.consort.remote.RemoteTrouble;
import org.consort.remote.VirtualItemAnswer;
import org.consort.remote.VirtualItemOrder;

/// The tasks where the patron is: a virtual item that stands for the lender's, and a hold on it.
final class BorrowerTasks {
  private final Desks desks;
  private final Steps steps;

  BorrowerTasks(Desks desks, Steps steps) {
    this.desks = desks;
    this.steps = steps;
  }

  StepResult placeHoldAtBorrower(BorrowingRequest request) {
    Placement home = Desks.side(request, Side.BORROWER);
    boolean pickedUpHere = request.side(Side.PICKUP).isEmpty();
    String library =
        pickedUpHere
            ? request.wish().pickup().library()
            : desks.agency(home.agency()).rooms().sharingLibrary();
    String user = Desks.user(request, home);
    Made made = make(request, home, user, library);
    return StepResult.done("item " + made.copy().key().itemId() + ", hold " + made.hold())
        .change(Side.BORROWER, p -> p.withCopy(made.copy()).withHold(made.hold()))
        .event(new Event.BorrowerHoldPlaced(made.hold()));
  }

  StepResult placeHoldAtPickup(BorrowingRequest request) {
    Placement pickup = Desks.side(request, Side.PICKUP);
    Agency agency = desks.agency(pickup.agency());
    String group = steps.known(request.id()).group();
    String user = desks.at(agency.code()).patrons().welcome(desks.visitor(request, agency, group));
    Made made = make(request, pickup, user, pickup.place().library());
    return StepResult.done("item " + made.copy().key().itemId() + ", hold " + made.hold())
        .change(Side.PICKUP, p -> p.withUser(user).withCopy(made.copy()).withHold(made.hold()))
        .event(new Event.PickupHoldPlaced(made.hold()));
  }

  private record Made(PlacedCopy copy, String hold) {}

  private Made make(BorrowingRequest request, Placement side, String user, String library) {
    Placement lender = Desks.side(request, Side.LENDER);
    PlacedCopy original = LenderTasks.copy(lender);
    removeFormer(request, side, original);
    String material = desks.materialAt(side.agency(), lender.agency(), original.materialType());
    ItemKey key = standIn(request, side, original.barcode(), material);
    HoldOrder order = new HoldOrder(request.id(), user, key, library, "from " + lender.agency());
    return switch (desks.at(side.agency()).lending().placeHold(order)) {
      case HoldAnswer.Placed placed ->
          new Made(new PlacedCopy(key, original.barcode(), material), placed.hold().id());
      case HoldAnswer.Refused refused ->
          throw new RemoteTrouble(false, refused.code(), refused.why());
    };
  }

  private ItemKey standIn(
      BorrowingRequest request, Placement side, String barcode, String material) {
    AgencyRooms rooms = desks.agency(side.agency()).rooms();
    VirtualItemOrder order =
        new VirtualItemOrder(
            request.id(),
            request.wish().title().title(),
            request.wish().title().author(),
            barcode,
            material,
            rooms.virtualPolicy(),
            rooms.stacks().library(),
            rooms.stacks().location());
    return switch (desks.at(side.agency()).virtualItems().make(order)) {
      case VirtualItemAnswer.Made made -> made.key();
      case VirtualItemAnswer.BarcodeTaken taken ->
          throw new RemoteTrouble(
              false,
              "BARCODE_TAKEN",
              side.agency() + " has another item with the barcode " + taken.barcode() + ".");
    };
  }

  /// Another lender's item has another barcode, so its stand-in is made anew.
  private void removeFormer(BorrowingRequest request, Placement side, PlacedCopy original) {
    PlacedCopy former = side.copy();
    if (former != null && !former.barcode().equals(original.barcode())) {
      if (side.hold() != null) {
        desks
            .at(side.agency())
            .lending()
            .cancelHold(Desks.user(request, side), side.hold(), "another lender");
      }
      desks.at(side.agency()).virtualItems().remove(request.id());
    }
  }

  /// A scan where virtual items stand sends one with a hold elsewhere into transit; with a hold for
  /// pickup right there it would put it on the hold shelf, so it is left alone.
  StepResult markInTransit(BorrowingRequest request) {
    Placement side = request.pickupSide().orElseThrow();
    AgencyRooms rooms = desks.agency(side.agency()).rooms();
    if (rooms.stacks().library().equals(request.wish().pickup().library())) {
      return StepResult.done("picked up where virtual items stand");
    }
    LendingDesk desk = desks.at(side.agency()).lending();
    Copy there = existing(desk, side);
    if (!there.state().onShelf()) {
      return StepResult.done("is " + there.state().word());
    }
    Copy after = desk.scanIn(there.key(), rooms.stacks().library(), rooms.desk());
    return StepResult.done("now " + after.state().word());
  }

  StepResult lend(BorrowingRequest request) {
    Placement home = Desks.side(request, Side.BORROWER);
    AgencyRooms rooms = desks.agency(home.agency()).rooms();
    LoanOrder order =
        new LoanOrder(
            Desks.user(request, home),
            LenderTasks.copy(home).key(),
            rooms.stacks().library(),
            rooms.desk(),
            home.hold() == null ? "" : home.hold());
    return switch (desks.at(home.agency()).lending().lend(order)) {
      case LoanAnswer.Lent lent ->
          StepResult.done("loan " + lent.loan().id())
              .change(Side.BORROWER, p -> p.withLoan(lent.loan().id()));
      case LoanAnswer.Refused refused ->
          throw new RemoteTrouble(false, refused.code(), refused.why());
    };
  }

  StepResult takeBack(BorrowingRequest request) {
    Placement home = Desks.side(request, Side.BORROWER);
    LendingDesk desk = desks.at(home.agency()).lending();
    Copy there = existing(desk, home);
    AgencyRooms rooms = desks.agency(home.agency()).rooms();
    if (there.state().onLoan()) {
      desk.scanIn(there.key(), rooms.stacks().library(), rooms.desk());
    }
    return StepResult.done("taken back");
  }

  private static Copy existing(LendingDesk desk, Placement side) {
    return desk.copy(LenderTasks.copy(side).key())
        .orElseThrow(() -> new RemoteTrouble(false, "ITEM_GONE", "The virtual item is not there."));
  }
}
