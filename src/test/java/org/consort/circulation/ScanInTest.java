package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.circulation.SmallTown.DESK;
import static org.consort.circulation.SmallTown.TOWN;

import java.time.LocalDate;
import org.consort.base.ItemId;
import org.consort.catalogue.ItemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScanInTest {
  private final SmallTown town = new SmallTown();
  private final ItemId book = town.book();
  private final long ada = town.patron("ada");
  private final long ben = town.patron("ben");

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void sendsARequestedItemToItsPickupLibraryAndKeepsItThere() {
    Hold hold = town.placed(ada, book, "SCI");

    assertThat(town.scan(book, "MAIN").destination())
        .isEqualTo(
            "Item's destination is: SCI library. Request/Process Type: Patron physical item"
                + " request. Requester: Example, ada. Requester ID: ada. Place in Queue: 1");
    assertThat(town.state(book)).isEqualTo(ItemState.IN_TRANSIT);
    assertThat(town.now(hold).progress()).isEqualTo(HoldProgress.travelling(book));

    assertThat(town.scan(book, "SCI").destination())
        .startsWith("Item's destination is: On Hold Shelf. Request/Process Type: ");
    assertThat(town.state(book)).isEqualTo(ItemState.ON_HOLD_SHELF);
    assertThat(town.now(hold).progress())
        .isEqualTo(HoldProgress.onShelf(book, LocalDate.of(2026, 3, 9)));
  }

  @Test
  void givesNoMoreTimeWhenAnItemOnTheHoldShelfIsScannedAgain() {
    Hold hold = town.placed(ada, book, "MAIN");
    town.scan(book, "MAIN");
    town.daysPass(3);

    town.scan(book, "MAIN");

    assertThat(town.now(hold).progress().shelfUntil()).isEqualTo(LocalDate.of(2026, 3, 9));
  }

  @Test
  void keepsAnItemTravellingThatIsToWaitWhereNobodyScans() {
    Hold hold = town.placed(ada, book, "DCB");

    town.scan(book, "MAIN");
    town.scan(book, "DCB");

    assertThat(town.state(book)).isEqualTo(ItemState.IN_TRANSIT);
    assertThat(town.now(hold).progress()).isEqualTo(HoldProgress.travelling(book));
  }

  @Test
  void endsTheLoanAndPutsTheItemBackAtHome() {
    Loan loan = town.lent(ada, book);

    assertThat(town.scan(book, "MAIN").destination())
        .isEqualTo(
            "Item's destination is: Reshelve to MAIN stacks. Request/Process Type: . Requester: ."
                + " Requester ID: . Place in Queue: 0");

    assertThat(town.isAwaitingReshelving(book)).isTrue();
    assertThat(town.circulation.loans().find(TOWN, loan.id()).orElseThrow().returned())
        .isEqualTo(new Loan.Handover(town.clock.instant(), "MAIN", DESK));
    assertThat(town.circulation.loans().ofItem(TOWN, book)).isEmpty();
  }

  @Test
  void countsNoUseInTheLibraryOfWhatWasLentSinceItWasFound() {
    ScanIn.Scan scan = new ScanIn.Scan(town.found(book), "MAIN", DESK);
    town.lent(ada, book);

    town.circulation.scanIn().scan(TOWN, scan);

    assertThat(town.circulation.scanIn().inHouseUses(TOWN, book)).isZero();
    assertThat(town.circulation.loans().ofItem(TOWN, book)).isEmpty();
  }

  @Test
  void sendsAnItemHomeFromAnotherLibrary() {
    town.lent(ada, book);

    assertThat(town.scan(book, "SCI").destination())
        .isEqualTo(
            "Item's destination is: MAIN library. Request/Process Type: Transit for reshelving."
                + " Requester: . Requester ID: . Place in Queue: 1");
    assertThat(town.state(book)).isEqualTo(ItemState.IN_TRANSIT);

    town.scan(book, "MAIN");
    assertThat(town.isAwaitingReshelving(book)).isTrue();
  }

  @Test
  void givesAReturnedItemToWhoWaitsForIt() {
    town.lent(ada, book);
    Hold hold = town.placed(ben, book, "MAIN");

    town.scan(book, "MAIN");

    assertThat(town.state(book)).isEqualTo(ItemState.ON_HOLD_SHELF);
    assertThat(town.now(hold).progress().status()).isEqualTo(RequestStatus.ON_HOLD_SHELF);
  }

  @Test
  void servesTheRequestTheDeskNames() {
    Hold first = town.placed(ada, book, "SCI");
    Hold second = town.placed(ben, book, "MAIN");
    town.scan(book, "MAIN");

    town.circulation
        .scanIn()
        .scan(TOWN, new ScanIn.Scan(town.found(book), "MAIN", DESK, second.id()));

    assertThat(town.now(second).progress().status()).isEqualTo(RequestStatus.ON_HOLD_SHELF);
    assertThat(town.now(first).progress()).isEqualTo(HoldProgress.WAITING);
  }

  @Test
  void refusesAPlaceThatDoesNotExist() {
    assertThatThrownBy(() -> town.scan(book, "NOWHERE"))
        .hasMessageContaining("there is no library NOWHERE");
    assertThatThrownBy(
            () ->
                town.circulation
                    .scanIn()
                    .scan(TOWN, new ScanIn.Scan(town.found(book), "MAIN", "ATTIC")))
        .hasMessageContaining("library MAIN has no desk ATTIC");
  }
}
