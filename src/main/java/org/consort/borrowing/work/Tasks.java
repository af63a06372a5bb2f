package org.consort.borrowing.work;

import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.Hub;
import org.consort.borrowing.Step;
import org.consort.borrowing.StepResult;
import org.consort.borrowing.Steps;

/// Which class does which task.
final class Tasks {
  private final FindingTasks finding;
  private final LenderTasks lender;
  private final BorrowerTasks borrower;
  private final EndingTasks ending;

  Tasks(Hub hub, Steps steps) {
    Desks desks = new Desks(hub);
    this.finding = new FindingTasks(hub, steps);
    this.lender = new LenderTasks(desks, steps);
    this.borrower = new BorrowerTasks(desks, steps);
    this.ending = new EndingTasks(desks, steps);
  }

  StepResult run(Step step, BorrowingRequest request) {
    return switch (step.task()) {
      case VERIFY_PATRON -> finding.verifyPatron(request);
      case CHOOSE_SUPPLIER -> finding.chooseSupplier(request);
      case PLACE_HOLD_AT_SUPPLIER -> lender.placeHold(request);
      case RELEASE_SUPPLIER -> ending.releaseSupplier(request);
      case PLACE_HOLD_AT_BORROWER -> borrower.placeHoldAtBorrower(request);
      case PLACE_HOLD_AT_PICKUP -> borrower.placeHoldAtPickup(request);
      case MARK_IN_TRANSIT -> borrower.markInTransit(request);
      case LEND_AT_SUPPLIER -> lender.lend(request);
      case LEND_AT_BORROWER -> borrower.lend(request);
      case RENEW_AT_SUPPLIER -> lender.renew(request);
      case TAKE_BACK_AT_BORROWER -> borrower.takeBack(request);
      case CANCEL_HOLDS -> ending.cancelHolds(request);
      case REMOVE_VIRTUAL_RECORDS -> ending.removeVirtualRecords(request);
    };
  }
}
