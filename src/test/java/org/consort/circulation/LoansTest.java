package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.circulation.SmallTown.DESK;
import static org.consort.circulation.SmallTown.START;
import static org.consort.circulation.SmallTown.TOWN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consort.base.ItemId;
import org.consort.base.LoanId;
import org.consort.base.Page;
import org.consort.catalogue.ItemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoansTest {
  private static final NewLoan.Counter MAIN = new NewLoan.Counter("MAIN", DESK);

  private final SmallTown town = new SmallTown();
  private final Loans loans = town.circulation.loans();
  private final ItemId book = town.book();
  private final long ada = town.patron("ada");
  private final long ben = town.patron("ben");

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void lendsUntilTheEndOfTheLastDay() {
    Loan loan = town.lent(ada, book);

    assertThat(loan.term().due()).isEqualTo(Instant.parse("2026-03-30T21:59:00Z"));
    assertThat(loan.work().title()).isEqualTo("A book");
    assertThat(loans.find(TOWN, loan.id())).contains(loan);
    assertThat(loans.ofItem(TOWN, book)).contains(loan);
    assertThat(loans.due(TOWN, List.of(book))).isEqualTo(Map.of(book, loan.term().due()));
    assertThat(town.state(book)).isEqualTo(ItemState.ON_LOAN);
  }

  @Test
  void closesThePatronsOwnHold() {
    Hold hold = town.placed(ada, book, "MAIN");
    town.scan(book, "MAIN");

    Loan loan = town.lent(ada, book);

    assertThat(town.isOpen(hold)).isFalse();
    assertThat(loan.request()).isEqualTo(hold.id());
  }

  @Test
  void closesTheHoldEvenWhenTheItemWasNeverScanned() {
    Hold hold = town.placed(ada, book, "DCB");

    town.lent(ada, book);

    assertThat(town.isOpen(hold)).isFalse();
  }

  @Test
  void lendsOverAnOlderRequestAndLetsItWaitAgain() {
    Hold older = town.placed(ben, book, "SCI");
    town.scan(book, "MAIN");
    assertThat(town.now(older).progress()).isEqualTo(HoldProgress.travelling(book));

    town.lent(ada, book);

    assertThat(town.now(older).progress()).isEqualTo(HoldProgress.WAITING);
    assertThat(town.state(book)).isEqualTo(ItemState.ON_LOAN);
  }

  @Test
  void keepsOtherHoldsWaitingWhenALoanClosesTheFirst() {
    town.placed(ada, book, "MAIN");
    Hold second = town.placed(ben, book, "MAIN");

    town.lent(ada, book);

    assertThat(town.now(second).progress()).isEqualTo(HoldProgress.WAITING);
    assertThat(town.now(second).placeInQueue()).isEqualTo(1);
  }

  @Test
  void refusesWhatWaitsOnTheHoldShelfForAnother() {
    town.placed(ben, book, "MAIN");
    town.scan(book, "MAIN");

    assertThat(refusal(town.lend(ada, book)))
        .isEqualTo("401651 Item is not loanable: it waits on the hold shelf for another user.");
  }

  @Test
  void refusesWhatIsOnLoan() {
    town.lent(ben, book);

    assertThat(refusal(town.lend(ada, book)))
        .isEqualTo("401651 Item is not loanable: it is on loan to another user.");
    assertThat(refusal(town.lend(ben, book)))
        .isEqualTo("401651 Item is not loanable: it is already on loan to this user.");
  }

  @Test
  void refusesReferenceItems() {
    ItemId reference = town.item(town.holding(town.title(), "MAIN"), "REFONLY");

    assertThat(refusal(town.lend(ada, reference)))
        .isEqualTo("401651 Item is not loanable: items of policy REFONLY are not lent.");
  }

  @Test
  void lendsAnItemAsItIsNotAsItWasFound() {
    NewLoan wish = new NewLoan(town.user(ada), town.found(book), MAIN);
    town.changePolicy(book, "REFONLY");

    assertThat(refusal(loans.lend(TOWN, wish)))
        .isEqualTo("401651 Item is not loanable: items of policy REFONLY are not lent.");
  }

  @Test
  void refusesBlockedAndExpiredUsers() {
    assertThat(refusal(town.lend(town.blockedPatron("cem"), book)))
        .isEqualTo("401651 Item is not loanable: the user is blocked.");
    assertThat(refusal(town.lend(town.expiredPatron("dia"), book)))
        .isEqualTo("401651 Item is not loanable: the user's account has expired.");
    assertThat(loans.ofItem(TOWN, book)).isEmpty();
  }

  @Test
  void refusesADeskTheLibraryDoesNotHave() {
    NewLoan.Counter elsewhere = new NewLoan.Counter("MAIN", "NO_DESK");

    assertThat(refusal(loans.lend(TOWN, new NewLoan(town.user(ada), town.found(book), elsewhere))))
        .isEqualTo("401153 Item cannot be loaned from this circulation desk.");
  }

  @Test
  void takesDueDateAndPolicyFromTheDeskWhenItSetsThem() {
    Instant due = START.plus(Duration.ofDays(3));
    NewLoan byDate =
        new NewLoan(town.user(ada), town.found(book), MAIN, null, new NewLoan.Terms(due, null));
    NewLoan byPolicy =
        new NewLoan(
            town.user(ada), town.found(town.book()), MAIN, null, new NewLoan.Terms(null, "SHORT"));

    assertThat(lent(loans.lend(TOWN, byDate)).term().due()).isEqualTo(due);
    assertThat(lent(loans.lend(TOWN, byPolicy)).term().due())
        .isEqualTo(Instant.parse("2026-03-09T22:59:00Z"));
  }

  @Test
  void refusesADueDateInThePast() {
    NewLoan yesterday =
        new NewLoan(
            town.user(ada),
            town.found(book),
            MAIN,
            null,
            new NewLoan.Terms(START.minus(Duration.ofDays(1)), null));

    assertThat(refusal(loans.lend(TOWN, yesterday))).startsWith("401681");
  }

  @Test
  void renewsFromTodayAndOnlyAsOftenAsThePolicyAllows() {
    Loan loan = town.lent(ada, book);
    town.daysPass(10);

    Loan renewed = lent(loans.renew(TOWN, loan.id()));

    assertThat(renewed.term().due()).isEqualTo(Instant.parse("2026-04-09T21:59:00Z"));
    assertThat(renewed.term().renewedAt()).isEqualTo(town.clock.instant());
    assertThat(loans.find(TOWN, loan.id())).contains(renewed);
    loans.renew(TOWN, loan.id());
    assertThat(refusal(loans.renew(TOWN, loan.id())))
        .isEqualTo("401822 Cannot renew loan: it was renewed as often as its policy allows.");
  }

  @Test
  void refusesToRenewWhatAnotherWaitsFor() {
    Loan loan = town.lent(ada, book);
    assertThat(loans.renewable(TOWN, List.of(loan))).isEqualTo(Set.of(loan.id()));
    town.placed(ben, book, "MAIN");

    assertThat(loans.renewable(TOWN, List.of(loan))).isEmpty();
    assertThat(refusal(loans.renew(TOWN, loan.id())))
        .isEqualTo("401822 Cannot renew loan: another patron has requested the item.");
  }

  @Test
  void renewsWhenAnotherCopyServesWhoWaits() {
    var title = town.title();
    ItemId mine = town.item(town.holding(title, "MAIN"), "BOOK");
    town.item(town.holding(title, "MAIN"), "BOOK");
    Loan loan = town.lent(ada, mine);
    town.placed(ben, title, "MAIN");

    assertThat(loans.renew(TOWN, loan.id())).isInstanceOf(LoanOutcome.Lent.class);
  }

  @Test
  void doesNotKnowAReturnedLoanAnyMoreWhenRenewing() {
    Loan loan = town.lent(ada, book);
    town.scan(book, "MAIN");

    assertThatThrownBy(() -> loans.renew(TOWN, loan.id())).hasMessageContaining("401823");
    assertThatThrownBy(() -> loans.renew(TOWN, new LoanId(4711))).hasMessageContaining("401823");
  }

  @Test
  void changesTheDueDateButNotIntoThePast() {
    Loan loan = town.lent(ada, book);
    Instant due = START.plus(Duration.ofDays(100));

    assertThat(loans.changeDue(TOWN, loan.id(), due).term().due()).isEqualTo(due);
    assertThat(loans.find(TOWN, loan.id()).orElseThrow().term().due()).isEqualTo(due);
    assertThatThrownBy(() -> loans.changeDue(TOWN, loan.id(), START.minusSeconds(1)))
        .hasMessageContaining("401681");
  }

  @Test
  void listsRunningAndReturnedLoansApart() {
    Loan first = town.lent(ada, book);
    Loan second = town.lent(ada, town.book());
    town.scan(book, "MAIN");

    LoanListing running = new LoanListing(new Page(10, 0));
    LoanListing returned = new LoanListing(true, LoanListing.Order.TITLE, true, new Page(10, 0));

    assertThat(loans.ofUser(TOWN, ada, running).entries()).containsExactly(second);
    assertThat(loans.ofUser(TOWN, ada, returned).entries())
        .extracting(Loan::id)
        .containsExactly(first.id());
  }

  private static Loan lent(LoanOutcome outcome) {
    return ((LoanOutcome.Lent) outcome).loan();
  }

  private static String refusal(LoanOutcome outcome) {
    var problem = ((LoanOutcome.Refused) outcome).problems().getFirst();
    return problem.code() + " " + problem.text();
  }
}
