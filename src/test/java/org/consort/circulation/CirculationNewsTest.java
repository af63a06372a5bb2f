package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.circulation.SmallTown.TOWN;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.CatalogueNews;
import org.consort.catalogue.Item;
import org.consort.catalogue.Removal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CirculationNewsTest {
  private final SmallTown town = new SmallTown();
  private final Loans loans = town.circulation.loans();
  private final ItemId book = town.book();
  private final long ada = town.patron("ada");

  private record Word(String event, String object, String state) {}

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void tellsEveryTurnOfALoanAsItThenWas() {
    wish("LOAN_CREATED", "LOAN_RENEWED", "LOAN_DUE_DATE", "LOAN_RETURNED");

    Loan lent = town.lent(ada, book);
    town.clock.passes(Duration.ofDays(2));
    loans.renew(TOWN, lent.id());
    Loan moved = loans.changeDue(TOWN, lent.id(), lent.term().due().plus(Duration.ofDays(9)));
    town.scan(book, "MAIN");

    List<Word> words = words();
    assertThat(words)
        .extracting(Word::event)
        .containsExactly("LOAN_CREATED", "LOAN_RENEWED", "LOAN_DUE_DATE", "LOAN_RETURNED");
    assertThat(words).extracting(Word::object).containsOnly("loan " + lent.id());
    assertThat(CirculationNews.loan(words.getFirst().state())).isEqualTo(lent);
    assertThat(CirculationNews.loan(words.get(2).state())).isEqualTo(moved);
    assertThat(CirculationNews.loan(words.getLast().state()).isActive()).isFalse();
  }

  @Test
  void leavesOneWordForAllWhoWantToHearIt() {
    wish("LOAN_CREATED");
    wishOf("another", "LOAN_CREATED", "LOAN_RETURNED");

    town.lent(ada, book);
    town.scan(book, "MAIN");

    assertThat(words()).extracting(Word::event).containsExactly("LOAN_CREATED", "LOAN_RETURNED");
  }

  @Test
  void tellsEveryTurnOfARequest() {
    wish("REQUEST_CREATED", "REQUEST_PLACED_ON_SHELF", "REQUEST_CLOSED", "REQUEST_CANCELED");

    Hold first = town.placed(ada, book, "SCI");
    town.scan(book, "MAIN");
    town.scan(book, "SCI");
    town.scan(book, "SCI");
    town.lent(ada, book);
    Hold second = town.placed(town.reader(), book, "MAIN");
    town.circulation
        .requests()
        .cancel(TOWN, second.id(), new Requests.Cancellation("PatronNotInterested", ""));

    List<Word> words = words();
    assertThat(words)
        .extracting(Word::event)
        .containsExactly(
            "REQUEST_CREATED",
            "REQUEST_PLACED_ON_SHELF",
            "REQUEST_CLOSED",
            "REQUEST_CREATED",
            "REQUEST_CANCELED");
    assertThat(CirculationNews.hold(words.getFirst().state())).isEqualTo(first);
  }

  @Test
  void tellsWhatHappensToTitlesAndItems() {
    wish("BIB_CREATED", "BIB_DELETED", "ITEM_CREATED", "ITEM_DELETED");

    MmsId title = town.title();
    ItemId copy = town.item(town.holding(title, "MAIN"), "BOOK");
    Item before = town.catalogue.item(TOWN, copy).orElseThrow();
    Removal removal = town.database.write(tx -> town.catalogue.removeBib(tx, TOWN, title, true));

    assertThat(removal).isEqualTo(new Removal.Removed());
    List<Word> words = words();
    assertThat(words)
        .extracting(Word::event)
        .containsExactly("BIB_CREATED", "ITEM_CREATED", "ITEM_DELETED", "BIB_DELETED");
    assertThat(CatalogueNews.bib(words.getFirst().state()).title()).isEqualTo("A book");
    assertThat(CatalogueNews.item(words.get(2).state())).isEqualTo(before);
  }

  @Test
  void tellsNothingThatNobodyWantsOrThatWasNotDone() {
    wish("LOAN_CREATED");

    town.placed(ada, book, "MAIN");
    town.lend(town.blockedPatron("eve"), book);

    assertThat(words()).isEmpty();
  }

  private void wish(String... events) {
    wishOf("test", events);
  }

  private void wishOf(String wisher, String... events) {
    town.database.change(
        tx ->
            Stream.of(events)
                .forEach(
                    event ->
                        tx.handle()
                            .execute(
                                "INSERT INTO outbox_wish VALUES (?, ?, ?)",
                                TOWN.suffix(),
                                event,
                                wisher)));
  }

  private List<Word> words() {
    return town.database.read(
        tx ->
            tx.handle()
                .createQuery("SELECT event, object, state FROM outbox ORDER BY id")
                .map((row, _) -> new Word(row.getString(1), row.getString(2), row.getString(3)))
                .list());
  }
}
