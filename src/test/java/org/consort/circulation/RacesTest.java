package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.circulation.SmallTown.TOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.catalogue.ItemState;
import org.consort.institution.LibraryScope;
import org.consort.jobs.Chores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Several desks and patrons at the same moment, on real threads and a real database.
class RacesTest {
  private final SmallTown town = new SmallTown();
  private final long ada = town.patron("ada");
  private final long ben = town.patron("ben");

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void lendsAnItemOnceWhenTwoDesksLendIt() throws Exception {
    for (int round = 0; round < 10; round++) {
      ItemId book = town.book();

      List<LoanOutcome> outcomes =
          atOnce(List.of(() -> town.lend(ada, book), () -> town.lend(ben, book)));

      assertThat(outcomes).filteredOn(LoanOutcome.Lent.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(LoanOutcome.Refused.class::isInstance).hasSize(1);
    }
  }

  @Test
  void placesAPatronsHoldOnceWhenItIsSentTwice() throws Exception {
    ItemId book = town.book();

    List<HoldOutcome> outcomes =
        atOnce(List.of(() -> town.place(ada, book, "SCI"), () -> town.place(ada, book, "SCI")));

    assertThat(outcomes).filteredOn(HoldOutcome.Placed.class::isInstance).hasSize(1);
    assertThat(town.circulation.requests().ofItem(TOWN, book)).hasSize(1);
  }

  @Test
  void startsExactlyOneOfTheHoldsPlacedAtOnce() throws Exception {
    ItemId book = town.book();
    List<Callable<HoldOutcome>> patrons = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      long patron = town.patron("reader" + i);
      patrons.add(() -> town.place(patron, book, "SCI"));
    }

    atOnce(patrons);

    List<Hold> queue = town.circulation.requests().ofItem(TOWN, book);
    assertThat(queue).extracting(Hold::placeInQueue).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(queue)
        .filteredOn(hold -> hold.progress().status() == RequestStatus.IN_PROCESS)
        .hasSize(1);
  }

  @Test
  void givesTwoCopiesScannedAtOnceToTwoPatrons() throws Exception {
    for (int round = 0; round < 5; round++) {
      MmsId title = town.title();
      ItemId one = town.item(town.holding(title, "MAIN"), "BOOK");
      ItemId two = town.item(town.holding(title, "MAIN"), "BOOK");
      town.lent(town.patron("one" + round), one);
      town.lent(town.patron("two" + round), two);
      Hold first = town.placed(ada, title, "MAIN");
      Hold second = town.placed(ben, title, "MAIN");

      atOnce(List.of(() -> town.scan(one, "MAIN"), () -> town.scan(two, "MAIN")));

      assertThat(List.of(town.now(first).progress(), town.now(second).progress()))
          .extracting(HoldProgress::carrier)
          .containsExactlyInAnyOrder(one, two);
    }
  }

  @Test
  void leavesNoContradictionWhenAnItemIsRequestedWhileItIsLent() throws Exception {
    for (int round = 0; round < 10; round++) {
      ItemId book = town.book();

      atOnce(List.of(() -> town.lend(ada, book), () -> town.place(ben, book, "SCI")));

      assertThat(town.state(book)).isEqualTo(ItemState.ON_LOAN);
      assertThat(town.circulation.requests().ofItem(TOWN, book))
          .extracting(Hold::progress)
          .containsExactly(HoldProgress.WAITING);
    }
  }

  @Test
  void endsALoanOnceWhenItsItemIsScannedTwice() throws Exception {
    ItemId book = town.book();
    town.lent(ada, book);

    atOnce(List.of(() -> town.scan(book, "MAIN"), () -> town.scan(book, "MAIN")));

    assertThat(
            town.circulation
                .loans()
                .ofUser(TOWN, ada, new LoanListing(true, LoanListing.Order.ID, false, PAGE))
                .total())
        .isEqualTo(1);
    assertThat(town.isAwaitingReshelving(book)).isTrue();
  }

  @Test
  void cancelsOnceAndLeavesNothingHalfDoneWhenTheItemIsBeingScanned() throws Exception {
    for (int round = 0; round < 10; round++) {
      ItemId book = town.book();
      long reader = town.patron("canceller" + round);
      Hold hold = town.placed(reader, book, "MAIN");
      Requests requests = town.circulation.requests();
      Requests.Cancellation why = new Requests.Cancellation("CannotBeFulfilled", "");

      List<Boolean> done =
          atOnce(
              List.of(
                  () -> requests.cancel(TOWN, hold.id(), why),
                  () -> requests.cancel(TOWN, hold.id(), why),
                  () -> !town.scan(book, "MAIN").destination().isEmpty()));

      assertThat(done.subList(0, 2)).containsExactlyInAnyOrder(true, false);
      assertThat(town.isOpen(hold)).isFalse();
      assertThat(
              List.of(ItemState.ON_HOLD_SHELF, ItemState.IN_PLACE).contains(town.state(book))
                  || town.isAwaitingReshelving(book))
          .isTrue();
      assertThat(
              town.circulation
                  .letters()
                  .ofUser(TOWN, reader, LibraryScope.EVERYWHERE, PAGE)
                  .entries())
          .filteredOn(letter -> letter.kind() == LetterKind.REQUEST_CANCELLED)
          .hasSize(1);
    }
  }

  @Test
  void clearsAShelfOnceWhenTwoNodesDoSo() throws Exception {
    ItemId book = town.book();
    town.placed(ada, book, "MAIN");
    Hold next = town.placed(ben, book, "MAIN");
    town.scan(book, "MAIN");
    town.daysPass(8);

    List<Integer> done =
        atOnce(
            List.of(
                () -> new Chores(town.circulation.chores()).runAll(),
                () -> new Chores(town.circulation.chores()).runAll()));

    assertThat(done.stream().mapToInt(n -> n).sum()).isEqualTo(1);
    assertThat(town.now(next).progress().status()).isEqualTo(RequestStatus.ON_HOLD_SHELF);
  }

  @Test
  void neverLendsToAUserWhoIsBeingRemoved() throws Exception {
    for (int round = 0; round < 10; round++) {
      long leaver = town.patron("leaver" + round);
      ItemId lent = town.book();
      ItemId wanted = town.book();

      List<Boolean> done =
          atOnce(
              List.of(
                  () -> works(() -> town.lend(leaver, lent)),
                  () -> works(() -> town.place(leaver, wanted, "SCI")),
                  () -> town.circulation.departures().leave(TOWN, leaver).isEmpty()));

      boolean gone = done.get(2);
      assertThat(town.users.byNumber(TOWN, leaver).isEmpty()).isEqualTo(gone);
      assertThat(done.get(0) || done.get(1)).isEqualTo(!gone);
      assertThat(town.circulation.loans().ofItem(TOWN, lent).isPresent()).isEqualTo(done.get(0));
    }
  }

  private static boolean works(Runnable work) {
    try {
      work.run();
      return true;
      // The town knows nobody of that number when they were gone before it looked.
    } catch (NotFound | BadRequest | NoSuchElementException e) {
      return false;
    }
  }

  private static final Page PAGE = new Page(10, 0);

  private static <T> List<T> atOnce(List<? extends Callable<? extends T>> works)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(works.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<? extends T> work : works) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    }
  }
}
