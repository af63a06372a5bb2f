package org.consort.circulation;

import java.math.BigDecimal;
import java.util.Optional;
import org.consort.base.ItemId;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.consort.patrons.fees.FeeTransaction;
import org.consort.patrons.fees.Fees;
import org.consort.patrons.fees.NewFee;

/// Lent items that are not where they should be. Who lost one owes a new one.
record LoanTroubles(Fees fees) {
  Loan report(OpenTitle title, Loan loan, LoanTrouble trouble) {
    Loan reported = loan.with(trouble);
    LoanStore.trouble(title.tx(), title.institution(), loan.id(), trouble);
    title.change(loan.copy().item(), ItemState.away(trouble.processType()));
    if (trouble == LoanTrouble.LOST && loan.trouble() != LoanTrouble.LOST) {
      charge(title, loan);
      title.write(Letter.about(loan, LetterKind.LOST, title.now(), "It counts as lost."));
      CirculationNews.tell(title, CirculationNews.Event.LOAN_LOST, reported, title.now());
    }
    if (trouble == LoanTrouble.CLAIMED_RETURNED) {
      CirculationNews.tell(
          title, CirculationNews.Event.LOAN_CLAIMED_RETURNED, reported, title.now());
    }
    return reported;
  }

  private void charge(OpenTitle title, Loan loan) {
    LendingRegulations.LostItems prices = title.rules().regulations().lostItems();
    charge(
        title,
        loan,
        NewFee.LOST_ITEM_REPLACEMENT,
        ownCost(title, loan.copy().item()).orElse(prices.replacement()));
    charge(title, loan, LendingRegulations.LOST_ITEM_PROCESSING, prices.processing());
  }

  private void charge(OpenTitle title, Loan loan, String type, BigDecimal amount) {
    if (amount.signum() > 0) {
      NewFee.Cause cause =
          new NewFee.Cause(
              loan.work().title(),
              Optional.ofNullable(loan.copy().barcode()).orElse(""),
              loan.id());
      fees.charge(
          title.tx(),
          title.institution(),
          loan.patron(),
          new NewFee(type, amount, loan.copy().library(), "", cause));
    }
  }

  /// Who brings a lost item back owes no new one; the work it made is owed all the same.
  void found(OpenTitle title, Loan loan) {
    fees.forgive(
        title.tx(),
        title.institution(),
        new Fees.Loss(loan.patron(), NewFee.LOST_ITEM_REPLACEMENT, loan.id()),
        new FeeTransaction.Particulars("", "", "The item was found.", "", ""));
  }

  /// What the item itself says it costs to replace; anything but an amount says nothing.
  private static Optional<BigDecimal> ownCost(OpenTitle title, ItemId id) {
    return title
        .item(id)
        .map(Item::details)
        .map(details -> details.further().getOrDefault("replacement_cost", ""))
        .filter(cost -> cost.matches("[0-9]{1,6}(\\.[0-9]{1,2})?"))
        .map(BigDecimal::new);
  }
}
