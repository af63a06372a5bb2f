package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.circulation.SmallTown.TOWN;

import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.ItemRemoval;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.KnownCodes;
import org.consort.catalogue.Removal;
import org.consort.catalogue.WhenEmptied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WithdrawalsTest {
  private final SmallTown town = new SmallTown();
  private final Withdrawals withdrawals =
      town.circulation.withdrawals(
          new CataloguingDesk(
              town.database, town.catalogue, new KnownCodes(town.libraries, town.codes)));
  private final long ada = town.patron("ada");
  private final MmsId title = town.title();
  private final ItemId book = town.item(town.holding(title, "MAIN"), "BOOK");

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void keepsWhatAPatronExpectsUnlessToldOtherwise() {
    Hold hold = town.placed(ada, book, "SCI");
    town.scan(book, "MAIN");

    assertThat(remove(book, false)).isInstanceOf(Removal.Refused.class);
    assertThat(town.isOpen(hold)).isTrue();
    assertThat(town.state(book)).isEqualTo(ItemState.IN_TRANSIT);
  }

  @Test
  void endsHoldsAndLoansWithTheirItem() {
    Hold hold = town.placed(town.patron("ben"), book, "SCI");
    town.lent(ada, book);

    assertThat(remove(book, true)).isInstanceOf(Removal.Removed.class);

    assertThat(town.isOpen(hold)).isFalse();
    assertThat(town.circulation.loans().ofUser(TOWN, ada, new LoanListing(new Page(0, 0))).total())
        .isZero();
  }

  @Test
  void letsAnotherCopyServeAHoldOnAnyCopy() {
    ItemId second = town.item(town.holding(title, "SCI"), "BOOK");
    Hold hold = town.placed(ada, title, "SCI");
    assertThat(hold.progress().carrier()).isEqualTo(book);

    remove(book, true);

    assertThat(town.now(hold).progress()).isEqualTo(HoldProgress.toFetch(second));
    assertThat(town.state(second)).isEqualTo(ItemState.REQUESTED);
  }

  @Test
  void endsTheHoldsOfATitleThatGoes() {
    Hold hold = town.placed(ada, book, "DCB");
    town.scan(book, "MAIN");

    Removal removal = withdrawals.removeBib(TOWN, title, true);

    assertThat(removal).isInstanceOf(Removal.Removed.class);
    assertThat(town.isOpen(hold)).isFalse();
  }

  @Test
  void endsAHoldOnAnyCopyWithTheLastOne() {
    Hold hold = town.placed(ada, title, "SCI");

    remove(book, true);

    assertThat(town.isOpen(hold)).isFalse();
  }

  private Removal remove(ItemId item, boolean override) {
    return withdrawals.removeItem(
        TOWN, new ItemRemoval(item, override, WhenEmptied.RETAIN, WhenEmptied.RETAIN));
  }
}
