package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.circulation.SmallTown.TOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.catalogue.ItemState;
import org.consort.institution.LibraryScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private static final Requests.Cancellation WISH =
      new Requests.Cancellation("CancelledAtPatronRequest", "");

  private static final SmallTown LIBRARY = new SmallTown();
  private final Requests requests = LIBRARY.circulation.requests();
  private final ItemId book = LIBRARY.book();
  private final long ada = LIBRARY.reader();
  private final long ben = LIBRARY.reader();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void startsAHoldOnAnItemInPlaceAtOnce() {
    Hold hold = LIBRARY.placed(ada, book, "SCI");

    assertThat(hold.progress()).isEqualTo(HoldProgress.toFetch(book));
    assertThat(hold.placeInQueue()).isEqualTo(1);
    assertThat(LIBRARY.state(book)).isEqualTo(ItemState.REQUESTED);
  }

  @Test
  void letsASecondHoldWaitInTheQueue() {
    LIBRARY.placed(ada, book, "SCI");
    Hold second = LIBRARY.placed(ben, book, "SCI");

    assertThat(second.progress()).isEqualTo(HoldProgress.WAITING);
    assertThat(second.placeInQueue()).isEqualTo(2);
  }

  @Test
  void letsAHoldOnALentItemWait() {
    LIBRARY.lent(ada, book);

    assertThat(LIBRARY.placed(ben, book, "MAIN").progress()).isEqualTo(HoldProgress.WAITING);
    assertThat(LIBRARY.state(book)).isEqualTo(ItemState.ON_LOAN);
  }

  @Test
  void keepsCommentAndLastDayToTheLetter() {
    NewHold.HoldNote note =
        new NewHold.HoldNote("  [abc-1]\tpå æøå \uD83D\uDCDA \n", LocalDate.of(2026, 5, 1));
    NewHold wish =
        new NewHold(
            ada, new Wanted.OneItem(book), new PickupPlace("MAIN", SmallTown.DESK), note, false);
    Hold placed = ((HoldOutcome.Placed) requests.place(TOWN, wish)).hold();

    assertThat(LIBRARY.now(placed).note()).isEqualTo(note);
    assertThat(LIBRARY.now(placed).pickup()).isEqualTo(new PickupPlace("MAIN", SmallTown.DESK));
  }

  @Test
  void refusesTheSameHoldOfTheSamePatronUnlessItIsMeantSo() {
    LIBRARY.placed(ada, book, "SCI");

    assertThat(codes(LIBRARY.place(ada, book, "MAIN"))).containsExactly("401136");
    NewHold again =
        new NewHold(
            ada, new Wanted.OneItem(book), PickupPlace.library("SCI"), NewHold.HoldNote.NONE, true);
    assertThat(requests.place(TOWN, again)).isInstanceOf(HoldOutcome.Placed.class);
  }

  @Test
  void refusesAResourceSharingLibraryAsPickupButNotALibraryWhereNobodyScans() {
    assertThat(codes(LIBRARY.place(ada, book, "RES_SHARE"))).containsExactly("401129");
    assertThat(LIBRARY.place(ada, book, "DCB")).isInstanceOf(HoldOutcome.Placed.class);
  }

  @Test
  void refusesAnUnknownPickupLibraryOrDesk() {
    assertThatThrownBy(() -> LIBRARY.place(ada, book, "NOWHERE"))
        .isInstanceOfSatisfying(
            BadRequest.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        new Problem("401891", "Pickup library with code NOWHERE was not found.")));
    NewHold atDesk =
        new NewHold(ada, new Wanted.OneItem(book), new PickupPlace("SCI", "BACK_DOOR"));
    assertThatThrownBy(() -> requests.place(TOWN, atDesk)).hasMessageContaining("401895");
  }

  @Test
  void refusesWhatNobodyMayTakeHome() {
    ItemId reference = LIBRARY.item(LIBRARY.holding(LIBRARY.title(), "MAIN"), "REFONLY");

    assertThat(codes(LIBRARY.place(ada, reference, "MAIN"))).containsExactly("401129");
  }

  @Test
  void refusesAnItemThatIsNotThere() {
    assertThat(codes(LIBRARY.place(ada, new ItemId(239999001L), "MAIN"))).containsExactly("401129");
  }

  @Test
  void refusesWhoMayNotBorrow() {
    assertThat(codes(LIBRARY.place(LIBRARY.blockedPatron("cem"), book, "MAIN")))
        .containsExactly("401129");
    assertThat(codes(LIBRARY.place(LIBRARY.expiredPatron("dia"), book, "MAIN")))
        .containsExactly("401129");
  }

  @Test
  void refusesWhatThePatronHasAtHome() {
    LIBRARY.lent(ada, book);

    assertThat(codes(LIBRARY.place(ada, book, "MAIN"))).containsExactly("401129");
  }

  @Test
  void forgetsACancelledHoldButKeepsItsHistory() {
    Hold hold = LIBRARY.placed(ada, book, "SCI");

    assertThat(requests.cancel(TOWN, hold.id(), WISH)).isTrue();

    assertThat(requests.active(TOWN, hold.id())).isEmpty();
    assertThat(requests.ofUser(TOWN, ada, false, new Page(10, 0)).total()).isZero();
    assertThat(requests.ofUser(TOWN, ada, true, new Page(10, 0)).entries())
        .extracting(Hold::id)
        .containsExactly(hold.id());
    assertThat(LIBRARY.state(book)).isEqualTo(ItemState.IN_PLACE);
    assertThat(requests.cancel(TOWN, hold.id(), WISH)).isFalse();
  }

  @Test
  void letsTheNextOneStartWhenAHoldIsCancelled() {
    Hold first = LIBRARY.placed(ada, book, "SCI");
    Hold second = LIBRARY.placed(ben, book, "SCI");

    requests.cancel(TOWN, first.id(), WISH);

    assertThat(LIBRARY.now(second).progress()).isEqualTo(HoldProgress.toFetch(book));
    assertThat(LIBRARY.now(second).placeInQueue()).isEqualTo(1);
    assertThat(LIBRARY.state(book)).isEqualTo(ItemState.REQUESTED);
  }

  @Test
  void leavesAnItemOnItsWayWhenItsHoldIsCancelled() {
    Hold hold = LIBRARY.placed(ada, book, "SCI");
    LIBRARY.scan(book, "MAIN");

    requests.cancel(TOWN, hold.id(), WISH);

    assertThat(LIBRARY.state(book)).isEqualTo(ItemState.IN_TRANSIT);
  }

  @Test
  void changesPickupAndCommentAlone() {
    Hold hold = LIBRARY.placed(ada, book, "SCI");
    NewHold.HoldNote note = new NewHold.HoldNote("by the door", null);

    requests.change(TOWN, hold.id(), PickupPlace.library("MAIN"), note);

    assertThat(LIBRARY.now(hold))
        .isEqualTo(
            new Hold(
                hold.id(),
                ada,
                hold.subject(),
                PickupPlace.library("MAIN"),
                note,
                RequestDetails.NONE,
                hold.progress(),
                hold.placedAt(),
                1));
  }

  @Test
  void servesAHoldOnAnyCopyFromTheFirstFreeOne() {
    MmsId title = LIBRARY.title();
    ItemId lent = LIBRARY.item(LIBRARY.holding(title, "MAIN"), "BOOK");
    ItemId free = LIBRARY.item(LIBRARY.holding(title, "SCI"), "BOOK");
    LIBRARY.lent(ben, lent);

    Hold hold = LIBRARY.placed(ada, title, "MAIN");

    assertThat(hold.progress()).isEqualTo(HoldProgress.toFetch(free));
    assertThat(LIBRARY.state(free)).isEqualTo(ItemState.REQUESTED);
    assertThat(requests.ofItem(TOWN, free)).extracting(Hold::id).containsExactly(hold.id());
    assertThat(requests.ofBib(TOWN, title)).extracting(Hold::id).containsExactly(hold.id());
  }

  @Test
  void takesTheCopyThatComesBackFirst() {
    MmsId title = LIBRARY.title();
    ItemId one = LIBRARY.item(LIBRARY.holding(title, "MAIN"), "BOOK");
    ItemId two = LIBRARY.item(LIBRARY.holding(title, "MAIN"), "BOOK");
    LIBRARY.lent(ben, one);
    LIBRARY.lent(ben, two);
    Hold hold = LIBRARY.placed(ada, title, "MAIN");

    LIBRARY.scan(two, "MAIN");
    LIBRARY.scan(one, "MAIN");

    assertThat(LIBRARY.now(hold).progress().carrier()).isEqualTo(two);
    assertThat(LIBRARY.state(two)).isEqualTo(ItemState.ON_HOLD_SHELF);
    assertThat(LIBRARY.isAwaitingReshelving(one)).isTrue();
  }

  @Test
  void releasesTheCopyChosenFirstWhenAnotherIsBrought() {
    MmsId title = LIBRARY.title();
    ItemId chosen = LIBRARY.item(LIBRARY.holding(title, "MAIN"), "BOOK");
    ItemId brought = LIBRARY.item(LIBRARY.holding(title, "MAIN"), "BOOK");
    Hold hold = LIBRARY.placed(ada, title, "MAIN");
    assertThat(hold.progress().carrier()).isEqualTo(chosen);

    LIBRARY.scan(brought, "MAIN");

    assertThat(LIBRARY.now(hold).progress().carrier()).isEqualTo(brought);
    assertThat(LIBRARY.state(chosen)).isEqualTo(ItemState.IN_PLACE);
  }

  @Test
  void listsAPatronsHoldsInTheOrderTheyWerePlaced() {
    Hold first = LIBRARY.placed(ada, book, "SCI");
    Hold second = LIBRARY.placed(ada, LIBRARY.book(), "SCI");
    LIBRARY.placed(ben, book, "SCI");

    assertThat(requests.ofUser(TOWN, ada, false, new Page(1, 1)).entries())
        .extracting(Hold::id)
        .containsExactly(second.id());
    assertThat(requests.ofUser(TOWN, ada, false, new Page(1, 1)).total()).isEqualTo(2);
    assertThat(requests.ofUser(TOWN, ada, false, new Page(10, 0)).entries().getFirst().id())
        .isEqualTo(first.id());
  }

  @Test
  void tellsWhichItemsAreRequested() {
    ItemId other = LIBRARY.book();
    LIBRARY.placed(ada, book, "SCI");

    assertThat(requests.requested(TOWN, List.of(book, other), LibraryScope.EVERYWHERE))
        .isEqualTo(Set.of(book));
  }

  @Test
  void tellsBeforehandWhetherAHoldIsPossible() {
    ItemId reference = LIBRARY.item(LIBRARY.holding(LIBRARY.title(), "MAIN"), "REFONLY");

    assertThat(requests.isPossible(TOWN, ada, new Wanted.OneItem(book))).isTrue();
    assertThat(requests.isPossible(TOWN, ada, new Wanted.OneItem(reference))).isFalse();
  }

  private static List<String> codes(HoldOutcome outcome) {
    return ((HoldOutcome.Refused) outcome).problems().stream().map(Problem::code).toList();
  }
}
