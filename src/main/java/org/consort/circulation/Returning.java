package org.consort.circulation;

import java.time.LocalDate;
import org.consort.base.ItemId;
import org.jspecify.annotations.Nullable;

/// The end of a loan, when the item comes back or is gone for good.
record Returning(OpenTitle title, Loan.Handover handover) {
  /// Ends the item's loan, if it is on loan.
  ///
  /// @param today when it is the patron who brings it; absent when somebody else does
  void end(ItemId item, @Nullable LocalDate today) {
    title.loans().of(item).ifPresent(loan -> end(loan, today));
  }

  private void end(Loan loan, @Nullable LocalDate today) {
    title.loans().end(loan, handover, today);
    Loan returned = loan.returned(handover);
    if (loan.trouble() == LoanTrouble.LOST) {
      title.troubles().found(title, returned);
    }
    CirculationNews.tell(title, CirculationNews.Event.LOAN_RETURNED, returned, title.now());
    if (!title.rules().regulations().histories().ofLoans()) {
      LoanStore.forgetPatron(title.tx(), title.institution(), loan.id());
    }
  }
}
