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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private static final Requests.Cancellation WISH =
      new Requests.Cancellation("CancelledAtPatronRequest", "");

  private final SmallTown town = new SmallTown();
  private final Requests requests = town.circulation.requests();
  private final ItemId book = town.book();
  private final long ada = town.patron("ada");
  private final long ben = town.patron("ben");

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void startsAHoldOnAnItemInPlaceAtOnce() {
    Hold hold = town.placed(ada, book, "SCI");

    assertThat(hold.progress()).isEqualTo(HoldProgress.toFetch(book));
    assertThat(hold.placeInQueue()).isEqualTo(1);
    assertThat(town.state(book)).isEqualTo(ItemState.REQUESTED);
  }

  @Test
  void letsASecondHoldWaitInTheQueue() {
    town.placed(ada, book, "SCI");
    Hold second = town.placed(ben, book, "SCI");

    assertThat(second.progress()).isEqualTo(HoldProgress.WAITING);
    assertThat(second.placeInQueue()).isEqualTo(2);
  }

  @Test
  void letsAHoldOnALentItemWait() {
    town.lent(ada, book);

    assertThat(town.placed(ben, book, "MAIN").progress()).isEqualTo(HoldProgress.WAITING);
    assertThat(town.state(book)).isEqualTo(ItemState.ON_LOAN);
  }

  @Test
  void keepsCommentAndLastDayToTheLetter() {
    NewHold.HoldNote note =
        new NewHold.HoldNote("  [abc-1]\tpå æøå \uD83D\uDCDA \n", LocalDate.of(2026, 5, 1));
    NewHold wish =
        new NewHold(
            ada, new Wanted.OneItem(book), new PickupPlace("MAIN", SmallTown.DESK), note, false);
    Hold placed = ((HoldOutcome.Placed) requests.place(TOWN, wish)).hold();

    assertThat(town.now(placed).note()).isEqualTo(note);
    assertThat(town.now(placed).pickup()).isEqualTo(new PickupPlace("MAIN", SmallTown.DESK));
  }

  @Test
  void refusesTheSameHoldOfTheSamePatronUnlessItIsMeantSo() {
    town.placed(ada, book, "SCI");

    assertThat(codes(town.place(ada, book, "MAIN"))).containsExactly("401136");
    NewHold again =
        new NewHold(
            ada, new Wanted.OneItem(book), PickupPlace.library("SCI"), NewHold.HoldNote.NONE, true);
    assertThat(requests.place(TOWN, again)).isInstanceOf(HoldOutcome.Placed.class);
  }

  @Test
  void refusesAResourceSharingLibraryAsPickupButNotALibraryWhereNobodyScans() {
    assertThat(codes(town.place(ada, book, "RES_SHARE"))).containsExactly("401129");
    assertThat(town.place(ada, book, "DCB")).isInstanceOf(HoldOutcome.Placed.class);
  }

  @Test
  void refusesAnUnknownPickupLibraryOrDesk() {
    assertThatThrownBy(() -> town.place(ada, book, "NOWHERE"))
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
    ItemId reference = town.item(town.holding(town.title(), "MAIN"), "REFONLY");

    assertThat(codes(town.place(ada, reference, "MAIN"))).containsExactly("401129");
  }

  @Test
  void refusesAnItemThatIsNotThere() {
    assertThat(codes(town.place(ada, new ItemId(239999001L), "MAIN"))).containsExactly("401129");
  }

  @Test
  void refusesWhoMayNotBorrow() {
    assertThat(codes(town.place(town.blockedPatron("cem"), book, "MAIN")))
        .containsExactly("401129");
    assertThat(codes(town.place(town.expiredPatron("dia"), book, "MAIN")))
        .containsExactly("401129");
  }

  @Test
  void refusesWhatThePatronHasAtHome() {
    town.lent(ada, book);

    assertThat(codes(town.place(ada, book, "MAIN"))).containsExactly("401129");
  }

  @Test
  void forgetsACancelledHoldButKeepsItsHistory() {
    Hold hold = town.placed(ada, book, "SCI");

    assertThat(requests.cancel(TOWN, hold.id(), WISH)).isTrue();

    assertThat(requests.active(TOWN, hold.id())).isEmpty();
    assertThat(requests.ofUser(TOWN, ada, false, new Page(10, 0)).total()).isZero();
    assertThat(requests.ofUser(TOWN, ada, true, new Page(10, 0)).entries())
        .extracting(Hold::id)
        .containsExactly(hold.id());
    assertThat(town.state(book)).isEqualTo(ItemState.IN_PLACE);
    assertThat(requests.cancel(TOWN, hold.id(), WISH)).isFalse();
  }

  @Test
  void letsTheNextOneStartWhenAHoldIsCancelled() {
    Hold first = town.placed(ada, book, "SCI");
    Hold second = town.placed(ben, book, "SCI");

    requests.cancel(TOWN, first.id(), WISH);

    assertThat(town.now(second).progress()).isEqualTo(HoldProgress.toFetch(book));
    assertThat(town.now(second).placeInQueue()).isEqualTo(1);
    assertThat(town.state(book)).isEqualTo(ItemState.REQUESTED);
  }

  @Test
  void leavesAnItemOnItsWayWhenItsHoldIsCancelled() {
    Hold hold = town.placed(ada, book, "SCI");
    town.scan(book, "MAIN");

    requests.cancel(TOWN, hold.id(), WISH);

    assertThat(town.state(book)).isEqualTo(ItemState.IN_TRANSIT);
  }

  @Test
  void changesPickupAndCommentAlone() {
    Hold hold = town.placed(ada, book, "SCI");
    NewHold.HoldNote note = new NewHold.HoldNote("by the door", null);

    requests.change(TOWN, hold.id(), PickupPlace.library("MAIN"), note);

    assertThat(town.now(hold))
        .isEqualTo(
            new Hold(
                hold.id(),
                ada,
                hold.subject(),
                PickupPlace.library("MAIN"),
                note,
                hold.progress(),
                hold.placedAt(),
                1));
  }

  @Test
  void servesAHoldOnAnyCopyFromTheFirstFreeOne() {
    MmsId title = town.title();
    ItemId lent = town.item(town.holding(title, "MAIN"), "BOOK");
    ItemId free = town.item(town.holding(title, "SCI"), "BOOK");
    town.lent(ben, lent);

    Hold hold = town.placed(ada, title, "MAIN");

    assertThat(hold.progress()).isEqualTo(HoldProgress.toFetch(free));
    assertThat(town.state(free)).isEqualTo(ItemState.REQUESTED);
    assertThat(requests.ofItem(TOWN, free)).extracting(Hold::id).containsExactly(hold.id());
    assertThat(requests.ofBib(TOWN, title)).extracting(Hold::id).containsExactly(hold.id());
  }

  @Test
  void takesTheCopyThatComesBackFirst() {
    MmsId title = town.title();
    ItemId one = town.item(town.holding(title, "MAIN"), "BOOK");
    ItemId two = town.item(town.holding(title, "MAIN"), "BOOK");
    town.lent(ben, one);
    town.lent(ben, two);
    Hold hold = town.placed(ada, title, "MAIN");

    town.scan(two, "MAIN");
    town.scan(one, "MAIN");

    assertThat(town.now(hold).progress().carrier()).isEqualTo(two);
    assertThat(town.state(two)).isEqualTo(ItemState.ON_HOLD_SHELF);
    assertThat(town.state(one)).isEqualTo(ItemState.RESHELVING);
  }

  @Test
  void releasesTheCopyChosenFirstWhenAnotherIsBrought() {
    MmsId title = town.title();
    ItemId chosen = town.item(town.holding(title, "MAIN"), "BOOK");
    ItemId brought = town.item(town.holding(title, "MAIN"), "BOOK");
    Hold hold = town.placed(ada, title, "MAIN");
    assertThat(hold.progress().carrier()).isEqualTo(chosen);

    town.scan(brought, "MAIN");

    assertThat(town.now(hold).progress().carrier()).isEqualTo(brought);
    assertThat(town.state(chosen)).isEqualTo(ItemState.IN_PLACE);
  }

  @Test
  void listsAPatronsHoldsInTheOrderTheyWerePlaced() {
    Hold first = town.placed(ada, book, "SCI");
    Hold second = town.placed(ada, town.book(), "SCI");
    town.placed(ben, book, "SCI");

    assertThat(requests.ofUser(TOWN, ada, false, new Page(1, 1)).entries())
        .extracting(Hold::id)
        .containsExactly(second.id());
    assertThat(requests.ofUser(TOWN, ada, false, new Page(1, 1)).total()).isEqualTo(2);
    assertThat(requests.ofUser(TOWN, ada, false, new Page(10, 0)).entries().getFirst().id())
        .isEqualTo(first.id());
  }

  @Test
  void tellsWhichItemsAreRequested() {
    ItemId other = town.book();
    town.placed(ada, book, "SCI");

    assertThat(requests.requested(TOWN, List.of(book, other))).isEqualTo(Set.of(book));
  }

  @Test
  void tellsBeforehandWhetherAHoldIsPossible() {
    ItemId reference = town.item(town.holding(town.title(), "MAIN"), "REFONLY");

    assertThat(requests.isPossible(TOWN, ada, new Wanted.OneItem(book))).isTrue();
    assertThat(requests.isPossible(TOWN, ada, new Wanted.OneItem(reference))).isFalse();
  }

  private static List<String> codes(HoldOutcome outcome) {
    return ((HoldOutcome.Refused) outcome).problems().stream().map(Problem::code).toList();
  }
}
