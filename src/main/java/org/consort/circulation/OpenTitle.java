package org.consort.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// A title in the hands of one transaction, which alone may change its holds, loans and the state
/// of its items until it ends.
record OpenTitle(
    Transaction tx, InstitutionId institution, MmsId bib, CirculationDesk desk, LoanRules rules) {
  static OpenTitle take(
      Transaction tx, CirculationDesk desk, InstitutionId institution, MmsId bib) {
    TitleLockStore.lock(tx, bib);
    return new OpenTitle(tx, institution, bib, desk, desk.policies().rules(institution));
  }

  Instant now() {
    return desk.now();
  }

  Optional<Item> item(ItemId id) {
    return desk.catalogue().lockItem(tx, institution, id).filter(item -> item.bib().equals(bib));
  }

  private Optional<Item> glimpse(ItemId id) {
    return desk.catalogue().item(tx, institution, id).filter(item -> item.bib().equals(bib));
  }

  /// The items among which one for the subject must be.
  List<Item> itemsFor(Hold.Subject subject) {
    return subject.item() == null ? items() : glimpse(subject.item()).stream().toList();
  }

  HoldQueue queue() {
    return HoldStore.queue(tx, institution, bib);
  }

  List<Item> items() {
    return desk.catalogue().items(tx, institution, bib);
  }

  void progress(Hold hold, HoldProgress next) {
    Hold further = hold.with(next);
    HoldStore.progress(tx, institution, further);
    if (further.isOnShelf() && !hold.isOnShelf()) {
      CirculationNews.tell(this, CirculationNews.Event.REQUEST_PLACED_ON_SHELF, further, now());
    }
  }

  /// Ends the item's loan, if it is on loan.
  void giveBack(ItemId item, Loan.Handover handover) {
    LoanStore.giveBack(tx, institution, item, handover).ifPresent(this::close);
  }

  private void close(Loan loan) {
    if (loan.trouble() == LoanTrouble.LOST) {
      new LoanTroubles(desk.neighbours().fees()).found(this, loan);
    }
    CirculationNews.tell(this, CirculationNews.Event.LOAN_RETURNED, loan, now());
    if (!rules.regulations().histories().ofLoans()) {
      LoanStore.forgetPatron(tx, institution, loan.id());
    }
  }

  /// Ends a hold. What was under way for it stays where it is until it is scanned.
  Hold end(Hold hold, HoldEnding ending) {
    HoldStore.end(tx, institution, hold.id(), ending, now());
    Hold ended = hold.with(HoldProgress.ENDED);
    CirculationNews.tell(this, ending.event(), ended, now());
    if (!rules.regulations().histories().ofRequests()) {
      HoldHistoryStore.forgetPatron(tx, institution, hold.id());
    }
    if (ending.told()) {
      write(Letter.about(hold, LetterKind.REQUEST_CANCELLED, now(), ending.sentence()));
    }
    ItemId carrier = hold.progress().carrier();
    settle(carrier == null ? hold.subject().item() : carrier);
    return ended;
  }

  void write(Letter letter) {
    LetterStore.insert(tx, institution, List.of(letter));
  }

  void change(ItemId item, ItemState state) {
    desk.catalogue().changeState(tx, institution, item, state);
  }

  /// Decides anew, after something happened to this item, which waiting holds have a copy on the
  /// shelf, and marks those copies as requested. Unless somebody would take any copy, the rest of
  /// the title has nothing to do with it.
  void settle(@Nullable ItemId touched) {
    HoldQueue queue = queue();
    if (queue.wantsAnyCopy()) {
      settle(queue, items());
    } else if (touched != null) {
      settle(queue.on(touched), item(touched).stream().toList());
    }
  }

  private void settle(HoldQueue queue, List<Item> items) {
    List<Item> here = items.stream().filter(OpenTitle::standsOnShelf).toList();
    List<Copy> copies = here.stream().map(OpenTitle::copy).toList();
    List<Hold> settled = queue.started(copies, copy -> rules.lends(copy.policy()));
    settled.stream()
        .filter(hold -> !queue.holds().contains(hold))
        .forEach(hold -> progress(hold, hold.progress()));
    mark(here, settled);
  }

  private void mark(List<Item> here, List<Hold> holds) {
    Set<ItemId> asked =
        holds.stream()
            .flatMap(hold -> Stream.ofNullable(hold.progress().carrier()))
            .collect(Collectors.toSet());
    for (Item item : here) {
      String process = asked.contains(item.id()) ? ItemState.REQUESTED.processType() : "";
      if (!item.state().processType().equals(process)) {
        change(item.id(), new ItemState(process, true, item.state().awaitingReshelving()));
      }
    }
  }

  private static boolean standsOnShelf(Item item) {
    String process = item.state().processType();
    return item.state().inPlace()
        && (process.isEmpty() || process.equals(ItemState.REQUESTED.processType()));
  }

  static Copy copy(Item item) {
    return new Copy(
        item.id(),
        item.holding(),
        item.bib(),
        item.barcode(),
        item.description(),
        item.library(),
        item.location(),
        item.policy());
  }
}
