package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.base.ItemId;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.consort.circulation.Hold;
import org.consort.circulation.HoldOutcome;
import org.consort.circulation.LoanOutcome;
import org.consort.circulation.NewHold;
import org.consort.circulation.NewLoan;
import org.consort.circulation.PickupPlace;
import org.consort.circulation.Requests;
import org.consort.circulation.Wanted;
import org.consort.database.Transaction;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserRemovalTest {
  private final TestLibrary library =
      TestLibrary.open(l -> new UsersEndpoint(l.doors(), l.frontDesk(), l.fees()).routes());
  private final Caller north = library.north();
  private final long mira = library.reader("mira");

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void refusesToRemoveAUserWithARequestUntilItIsCancelled() {
    Hold hold = placed(addBook());

    assertThat(north.delete("/users/mira").errorCode()).isEqualTo("401850");
    assertThat(north.get("/users/mira?expand=requests").at("/requests/value")).isEqualTo("1");
    library
        .circulation()
        .requests()
        .cancel(NORTH, hold.id(), new Requests.Cancellation("CancelledAtPatronRequest", ""));
    assertThat(north.delete("/users/mira").status()).isEqualTo(204);
  }

  @Test
  void refusesToRemoveAUserWithALoan() {
    NewLoan wish =
        new NewLoan(
            library.users().find(NORTH, "mira").orElseThrow(),
            library.catalogue().titledItem(NORTH, addBook()).orElseThrow(),
            new NewLoan.Counter("MAIN", "DEFAULT_CIRC_DESK"));

    assertThat(library.circulation().loans().lend(NORTH, wish))
        .isInstanceOf(LoanOutcome.Lent.class);
    assertThat(north.delete("/users/mira").errorCode()).isEqualTo("401850");
    assertThat(north.get("/users/mira?expand=loans").at("/loans/value")).isEqualTo("1");
  }

  private Hold placed(ItemId book) {
    NewHold wish = new NewHold(mira, new Wanted.OneItem(book), PickupPlace.library("SCI"));
    return ((HoldOutcome.Placed) library.circulation().requests().place(NORTH, wish)).hold();
  }

  private ItemId addBook() {
    return library.database().write(this::addBook);
  }

  private ItemId addBook(Transaction tx) {
    Record record = Record.of(Leader.BOOK, DataField.of("245", "10", "a", "A book"));
    var bib = library.catalogue().addBib(tx, NORTH, new NewBib(record, false, "test")).id();
    NewHolding shelf = NewHolding.at(new Shelf("MAIN", "STACKS"), CallNumber.NONE, "test");
    var holding = library.catalogue().addHolding(tx, NORTH, bib, shelf).id();
    NewItem item = new NewItem("B-1", ItemDetails.of("BOOK", "BOOK"), ItemState.IN_PLACE, "test");
    return library.catalogue().addItem(tx, NORTH, holding, item).id();
  }
}
