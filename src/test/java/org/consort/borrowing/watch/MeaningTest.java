package org.consort.borrowing.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.consort.borrowing.Sight;
import org.consort.borrowing.Sight.HoldSeen;
import org.consort.borrowing.Sight.LoanSeen;
import org.consort.borrowing.workflow.Event;
import org.junit.jupiter.api.Test;

class MeaningTest {
  private static final Instant DUE = Instant.parse("2026-12-19T22:59:00Z");

  @Test
  void anItemInTransitForUsWasConfirmedAndShipped() {
    assertThat(Meaning.atLender(seen(HoldSeen.IN_PROGRESS, "TRANSIT", LoanSeen.NONE)).first())
        .containsExactly(new Event.SupplierConfirmed(), new Event.ItemShipped());
  }

  @Test
  void aLenderWhoseHoldIsGoneFromTheShelfCannotSupply() {
    assertThat(Meaning.atLender(seen(HoldSeen.GONE, "IN_PLACE", LoanSeen.NONE)).last())
        .extracting(Event::name)
        .contains("SupplierRefused");
  }

  @Test
  void anItemWhoseLoanIsClosedIsHomeEvenInTransitToItsBranch() {
    assertThat(Meaning.atLender(seen(HoldSeen.GONE, "TRANSIT", LoanSeen.RETURNED)).last())
        .containsExactly(new Event.ItemBackHome());
    assertThat(Meaning.atLender(seen(HoldSeen.GONE, "TRANSIT", LoanSeen.RETURNED)).first())
        .isEmpty();
  }

  @Test
  void anItemOnLoanIsNotHome() {
    assertThat(Meaning.atLender(seen(HoldSeen.GONE, "LOAN", LoanSeen.ACTIVE)).last()).isEmpty();
  }

  @Test
  void aHoldThatIsGoneIsACancellationOnlyWhenNothingWasLent() {
    assertThat(Meaning.atBorrower(seen(HoldSeen.GONE, "TRANSIT", LoanSeen.NONE)))
        .extracting(Event::name)
        .containsExactly("PatronCancelled");
    assertThat(Meaning.atBorrower(lent(LoanSeen.ACTIVE, DUE))).isEmpty();
    assertThat(Meaning.atBorrower(lent(LoanSeen.RETURNED, DUE))).isEmpty();
  }

  @Test
  void aLoanAndItsReturnAreBothTold() {
    assertThat(Meaning.atPickup(Sight.NOTHING, lent(LoanSeen.RETURNED, DUE)))
        .containsExactly(new Event.ItemLoaned(DUE), new Event.ItemSentBack());
  }

  @Test
  void aLaterDueDateIsARenewal() {
    Instant later = DUE.plusSeconds(3600);

    assertThat(Meaning.atPickup(lent(LoanSeen.ACTIVE, DUE), lent(LoanSeen.ACTIVE, later)))
        .contains(new Event.ItemRenewed(later));
    assertThat(Meaning.atPickup(lent(LoanSeen.ACTIVE, DUE), lent(LoanSeen.ACTIVE, DUE)))
        .doesNotContain(new Event.ItemRenewed(DUE));
  }

  @Test
  void anItemThatCameOutOfTransitButIsNotYetShelvedHasArrived() {
    Sight before = seen(HoldSeen.IN_PROGRESS, "TRANSIT", LoanSeen.NONE);

    assertThat(Meaning.atPickup(before, seen(HoldSeen.IN_PROGRESS, "IN_PLACE", LoanSeen.NONE)))
        .containsExactly(new Event.ItemArrived());
  }

  private static Sight seen(HoldSeen hold, String item, LoanSeen loan) {
    return new Sight(hold, item, loan, null);
  }

  private static Sight lent(LoanSeen loan, Instant due) {
    return new Sight(HoldSeen.GONE, "LOAN", loan, due);
  }
}
