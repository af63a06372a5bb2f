package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.circulation.SmallTown.DESK;
import static org.consort.circulation.SmallTown.TOWN;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.consort.base.ItemId;
import org.consort.base.Page;
import org.consort.catalogue.ItemState;
import org.consort.institution.Hours;
import org.consort.institution.LibraryScope;
import org.consort.institution.OpeningTimes;
import org.consort.jobs.Chores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What happens by itself as days pass. The clock begins on Monday, 2 March 2026.
class RoundsTest {
  private static final Page PAGE = new Page(10, 0);

  private final SmallTown town = new SmallTown();
  private final Chores chores = new Chores(town.circulation.chores());
  private final long ada = town.patron("ada");
  private final long ben = town.patron("ben");
  private final ItemId book = town.book();

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void keepsABookOnTheShelfForOpenDaysOnly() {
    OpeningTimes mondays =
        new OpeningTimes(Map.of(DayOfWeek.MONDAY, List.of(Hours.of("09:00", "17:00"))), List.of());
    town.libraries.calendars().set(TOWN, "MAIN", mondays);
    town.circulation.policies().regulate(TOWN, LendingRegulations.USUAL.withShelfDays(2));
    Hold hold = town.placed(ada, book, "MAIN");
    town.scan(book, "MAIN");

    assertThat(town.now(hold).progress().shelfUntil()).isEqualTo(LocalDate.of(2026, 3, 16));
    town.daysPass(14);
    assertThat(chores.runAll()).isZero();
    town.daysPass(1);
    assertThat(chores.runAll()).isEqualTo(1);
    assertThat(town.isOpen(hold)).isFalse();
  }

  @Test
  void givesABookThatWasNotCollectedToTheNext() {
    Hold first = town.placed(ada, book, "MAIN");
    Hold second = town.placed(ben, book, "MAIN");
    town.scan(book, "MAIN");

    town.daysPass(8);
    chores.runAll();

    assertThat(town.isOpen(first)).isFalse();
    assertThat(town.now(second).progress())
        .isEqualTo(HoldProgress.onShelf(book, LocalDate.of(2026, 3, 17)));
    assertThat(town.state(book)).isEqualTo(ItemState.ON_HOLD_SHELF);
    assertThat(letters(ada))
        .containsExactly(LetterKind.REQUEST_CANCELLED, LetterKind.ON_HOLD_SHELF);
    assertThat(letters(ben)).containsExactly(LetterKind.ON_HOLD_SHELF);
  }

  @Test
  void sendsABookThatWasNotCollectedWhereTheNextWantsIt() {
    town.placed(ada, book, "MAIN");
    Hold second = town.placed(ben, book, "SCI");
    town.scan(book, "MAIN");

    town.daysPass(8);
    chores.runAll();

    assertThat(town.now(second).progress()).isEqualTo(HoldProgress.travelling(book));
    assertThat(town.state(book)).isEqualTo(ItemState.IN_TRANSIT);
  }

  @Test
  void putsABookBackThatNobodyCollects() {
    town.placed(ada, book, "MAIN");
    town.scan(book, "MAIN");
    ItemId other = town.book();
    town.placed(ben, other, "SCI");
    town.scan(other, "SCI");

    town.daysPass(8);
    chores.runAll();

    assertThat(town.isAwaitingReshelving(book)).isTrue();
    assertThat(town.state(other)).isEqualTo(ItemState.IN_TRANSIT);
    assertThat(chores.runAll()).isZero();
  }

  @Test
  void endsARequestAfterTheLastDayOfInterestAndFreesItsItem() {
    NewHold.HoldNote note = new NewHold.HoldNote(null, LocalDate.of(2026, 3, 5));
    PickupPlace pickup = PickupPlace.library("SCI");
    NewHold wish = new NewHold(ada, new Wanted.OneItem(book), pickup, note, false);
    Hold hold = ((HoldOutcome.Placed) town.circulation.requests().place(TOWN, wish)).hold();
    Hold next = town.placed(ben, book, "SCI");

    town.daysPass(3);
    chores.runAll();
    assertThat(town.isOpen(hold)).isTrue();
    town.daysPass(1);
    chores.runAll();

    assertThat(town.isOpen(hold)).isFalse();
    assertThat(town.now(next).progress()).isEqualTo(HoldProgress.toFetch(book));
  }

  @Test
  void marksALateLoanOnceAndTakesTheMarkAwayWhenItIsRenewed() {
    Loan loan = town.lent(ada, book);

    town.daysPass(29);
    assertThat(chores.runAll()).isEqualTo(1);
    assertThat(now(loan).trouble()).isEqualTo(LoanTrouble.OVERDUE);
    assertThat(letters(ada)).containsExactly(LetterKind.OVERDUE);
    assertThat(chores.runAll()).isZero();

    town.circulation.loans().renew(TOWN, loan.id());
    assertThat(now(loan).trouble()).isEqualTo(LoanTrouble.NONE);
  }

  @Test
  void countsALoanAsLostWhenTheInstitutionSaysSo() {
    town.circulation.policies().regulate(TOWN, LendingRegulations.USUAL.withLostAfterDays(30));
    Loan loan = town.lent(ada, book);

    town.daysPass(57);
    chores.runAll();
    assertThat(now(loan).trouble()).isEqualTo(LoanTrouble.OVERDUE);
    town.daysPass(2);
    chores.runAll();

    assertThat(now(loan).trouble()).isEqualTo(LoanTrouble.LOST);
    assertThat(town.state(book).processType()).isEqualTo("LOST_LOAN");
    assertThat(letters(ada)).containsExactly(LetterKind.LOST, LetterKind.OVERDUE);
    assertThat(chores.runAll()).isZero();
  }

  @Test
  void chargesALostItemOnce() {
    LendingRegulations.LostItems prices =
        new LendingRegulations.LostItems(new BigDecimal("40"), new BigDecimal("5.50"));
    town.circulation.policies().regulate(TOWN, LendingRegulations.USUAL.with(prices));
    Loan loan = town.lent(ada, book);

    town.circulation.loans().report(TOWN, loan.id(), LoanTrouble.LOST);
    town.circulation.loans().report(TOWN, loan.id(), LoanTrouble.LOST);

    assertThat(town.fees.balance(TOWN, ada).amount()).isEqualByComparingTo("45.50");
  }

  @Test
  void findsALostItemAgainWhenItIsScanned() {
    Loan loan = town.lent(ada, book);
    town.circulation.loans().report(TOWN, loan.id(), LoanTrouble.CLAIMED_RETURNED);
    assertThat(town.state(book).processType()).isEqualTo("CLAIM_RETURNED_LOAN");
    town.circulation.loans().report(TOWN, loan.id(), LoanTrouble.LOST);

    assertThat(town.circulation.loans().renew(TOWN, loan.id()))
        .isInstanceOf(LoanOutcome.Refused.class);
    town.scan(book, "MAIN");

    assertThat(town.isAwaitingReshelving(book)).isTrue();
    assertThat(now(loan).isActive()).isFalse();
  }

  @Test
  void lendsUpToTheLimitOfTheGroup() {
    town.circulation
        .policies()
        .regulate(
            TOWN, LendingRegulations.USUAL.with(List.of(new BorrowerLimit("UNDERGRAD", 1, 1))));
    town.lent(ada, book);

    assertThat(town.lend(ada, town.book()))
        .isInstanceOfSatisfying(
            LoanOutcome.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().text())
                    .isEqualTo("Item is not loanable: the user has 1 loans, as many as allowed."));
    assertThat(town.lend(ben, town.book())).isInstanceOf(LoanOutcome.Lent.class);
  }

  @Test
  void forgetsWhoseLoansAndRequestsTheyWereWhenTheInstitutionWantsThat() {
    town.circulation
        .policies()
        .regulate(
            TOWN, LendingRegulations.USUAL.with(new LendingRegulations.Histories(false, false)));
    town.placed(ada, book, "MAIN");
    town.scan(book, "MAIN");
    Loan loan = town.lent(ada, book);
    assertThat(town.circulation.requests().ofUser(TOWN, ada, true, PAGE).total()).isZero();

    town.circulation.scanIn().scan(TOWN, new ScanIn.Scan(town.found(book), "MAIN", DESK));

    assertThat(now(loan).patron()).isZero();
    LoanListing returned = new LoanListing(true, LoanListing.Order.ID, false, PAGE);
    assertThat(town.circulation.loans().ofUser(TOWN, ada, returned).total()).isZero();
  }

  private Loan now(Loan loan) {
    return town.circulation.loans().find(TOWN, loan.id()).orElseThrow();
  }

  private List<LetterKind> letters(long patron) {
    return town
        .circulation
        .letters()
        .ofUser(TOWN, patron, LibraryScope.EVERYWHERE, PAGE)
        .entries()
        .stream()
        .map(Letter::kind)
        .toList();
  }
}
