package org.consort.borrowing.work;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.PlacedCopy;
import org.consort.borrowing.Placement;
import org.consort.borrowing.StepResult;
import org.consort.borrowing.Steps;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Stage;
import org.consort.remote.Copy;
import org.consort.remote.HoldAnswer;
import org.consort.remote.HoldOrder;
import org.consort.remote.LendingDesk;
import org.consort.remote.Loan;
import org.consort.remote.LoanAnswer;
import org.consort.remote.LoanOrder;
import org.consort.remote.RemoteTrouble;

/// The tasks at the lender: a visitor, a hold, a loan.
final class LenderTasks {
  private static final Set<Stage> WITH_PATRON =
      EnumSet.of(Stage.LOANED, Stage.LOST, Stage.RETURN_TRANSIT);

  private final Desks desks;
  private final Steps steps;

  LenderTasks(Desks desks, Steps steps) {
    this.desks = desks;
    this.steps = steps;
  }

  StepResult placeHold(BorrowingRequest request) {
    Placement lender = Desks.side(request, Side.LENDER);
    Agency agency = desks.agency(lender.agency());
    String group = steps.known(request.id()).group();
    String user = desks.at(agency.code()).patrons().welcome(desks.visitor(request, agency, group));
    HoldOrder order =
        new HoldOrder(
            request.id(),
            user,
            copy(lender).key(),
            agency.rooms().sharingLibrary(),
            "for " + request.wish().pickup().agency());
    return switch (desks.at(agency.code()).lending().placeHold(order)) {
      case HoldAnswer.Placed placed ->
          StepResult.done("hold " + placed.hold().id())
              .change(Side.LENDER, p -> p.withUser(user).withHold(placed.hold().id()))
              .event(new Event.SupplierHoldPlaced(placed.hold().id()));
      case HoldAnswer.Refused refused ->
          StepResult.done("refused: " + refused.why())
              .change(Side.LENDER, p -> p.withUser(user))
              .event(new Event.SupplierRefused(refused.code() + " " + refused.why()));
    };
  }

  StepResult lend(BorrowingRequest request) {
    Placement lender = Desks.side(request, Side.LENDER);
    if (lender.loan() != null || !WITH_PATRON.contains(request.stage())) {
      return StepResult.done("nothing to lend");
    }
    LendingDesk desk = desks.at(lender.agency()).lending();
    Copy there =
        desk.copy(copy(lender).key())
            .orElseThrow(() -> new RemoteTrouble(false, "ITEM_GONE", "The item is not there."));
    if (there.state().onShelf()) {
      return StepResult.done("it is home already");
    }
    LoanOrder order =
        new LoanOrder(
            Desks.user(request, lender),
            there.key(),
            there.library(),
            desks.agency(lender.agency()).rooms().desk(),
            lender.hold() == null ? "" : lender.hold());
    return switch (desk.lend(order)) {
      case LoanAnswer.Lent lent ->
          StepResult.done("loan " + lent.loan().id())
              .change(Side.LENDER, p -> p.withLoan(lent.loan().id()));
      case LoanAnswer.Refused refused ->
          throw new RemoteTrouble(false, refused.code(), refused.why());
    };
  }

  StepResult renew(BorrowingRequest request) {
    Placement lender = Desks.side(request, Side.LENDER);
    LendingDesk desk = desks.at(lender.agency()).lending();
    String user = Desks.user(request, lender);
    Optional<Loan> loan = desk.loan(user, copy(lender).key());
    if (loan.isEmpty() || !loan.get().active() || isLongEnough(request, loan.get())) {
      return StepResult.done("nothing to renew");
    }
    return switch (desk.renew(user, loan.get().id())) {
      case LoanAnswer.Lent lent -> StepResult.done("due " + lent.loan().due());
      case LoanAnswer.Refused refused -> StepResult.done("not renewed: " + refused.why());
    };
  }

  private static boolean isLongEnough(BorrowingRequest request, Loan loan) {
    return request
        .pickupSide()
        .map(side -> side.sight().due())
        .map(due -> !loan.due().isBefore(due))
        .orElse(false);
  }

  static PlacedCopy copy(Placement placement) {
    PlacedCopy copy = placement.copy();
    if (copy == null) {
      throw new IllegalStateException("no item at " + placement.agency());
    }
    return copy;
  }
}
