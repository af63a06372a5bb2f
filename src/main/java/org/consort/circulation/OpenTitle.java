package org.consort.circulation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.consort.database.Transaction;
import org.consort.patrons.User;
import org.jspecify.annotations.Nullable;

/// A title in the hands of one transaction, which alone may change its holds, loans and the state
/// of its items until it ends. So what was read of it is kept, and kept up with what is written.
final class OpenTitle {
  private final Transaction tx;
  private final InstitutionId institution;
  private final MmsId bib;
  private final CirculationDesk desk;
  private final LoanRules rules;
  private final Taken taken;
  private final Map<ItemId, Item> locked = new HashMap<>();
  private final TitleLoans loans;
  private @Nullable HoldQueue queue;

  /// To look at only; [#take] is for changing.
  OpenTitle(
      Transaction tx, InstitutionId institution, MmsId bib, CirculationDesk desk, LoanRules rules) {
    this(tx, institution, bib, desk, rules, Taken.NOTHING);
  }

  private OpenTitle(
      Transaction tx,
      InstitutionId institution,
      MmsId bib,
      CirculationDesk desk,
      LoanRules rules,
      Taken taken) {
    this.tx = tx;
    this.institution = institution;
    this.bib = bib;
    this.desk = desk;
    this.rules = rules;
    this.taken = taken;
    this.loans = new TitleLoans(tx, institution, taken);
    this.queue = taken.requested() ? null : new HoldQueue(List.of());
  }

  static OpenTitle take(
      Transaction tx, CirculationDesk desk, InstitutionId institution, MmsId bib) {
    return take(tx, desk, institution, Taking.on(bib));
  }

  static OpenTitle take(
      Transaction tx, CirculationDesk desk, InstitutionId institution, Taking taking) {
    Taken taken = TitleLockStore.take(tx, institution, taking);
    LoanRules rules = desk.policies().rules(institution);
    OpenTitle title = new OpenTitle(tx, institution, taking.bib(), desk, rules, taken);
    taken.item().ifPresent(item -> title.locked.put(item.id(), item));
    return title;
  }

  Transaction tx() {
    return tx;
  }

  InstitutionId institution() {
    return institution;
  }

  MmsId bib() {
    return bib;
  }

  LoanRules rules() {
    return rules;
  }

  Instant now() {
    return desk.now();
  }

  LoanTroubles troubles() {
    return new LoanTroubles(desk.neighbours().fees());
  }

  /// Whether somebody wants to hear of such an event; never on a title that is only looked at.
  boolean isWanted(String event) {
    return taken.wanted().contains(event);
  }

  /// The item as it now is, kept from changes by others.
  Optional<Item> item(ItemId id) {
    if (!locked.containsKey(id)) {
      desk.catalogue()
          .lockItem(tx, institution, id)
          .filter(item -> item.bib().equals(bib))
          .ifPresent(item -> locked.put(id, item));
    }
    return Optional.ofNullable(locked.get(id));
  }

  private Optional<Item> glimpse(ItemId id) {
    return desk.catalogue().item(tx, institution, id).filter(item -> item.bib().equals(bib));
  }

  /// The items among which one for the subject must be.
  List<Item> itemsFor(Hold.Subject subject) {
    return subject.item() == null ? items() : glimpse(subject.item()).stream().toList();
  }

  List<Item> items() {
    return desk.catalogue().items(tx, institution, bib);
  }

  HoldQueue queue() {
    HoldQueue known = queue == null ? HoldStore.queue(tx, institution, bib) : queue;
    queue = known;
    return known;
  }

  void place(Hold hold) {
    HoldStore.insert(tx, institution, hold);
    queue = null;
  }

  void change(Hold hold, HoldChange wish) {
    HoldStore.change(tx, institution, hold.id(), wish);
    queue = null;
  }

  void progress(Hold hold, HoldProgress next) {
    Hold further = hold.with(next);
    HoldStore.progress(tx, institution, further);
    queue = queue().with(hold.id(), next);
    if (further.isOnShelf() && !hold.isOnShelf()) {
      CirculationNews.tell(this, CirculationNews.Event.REQUEST_PLACED_ON_SHELF, further, now());
    }
  }

  TitleLoans loans() {
    return loans;
  }

  /// Notes that the reader for whom the title was taken has done something at the library today,
  /// and keeps them from being removed meanwhile.
  void keepActive(Borrower reader) {
    if (!taken.active()) {
      desk.users().keepActive(tx, institution, reader.number(), reader.today());
    }
  }

  /// The work a department does on the item.
  Optional<WorkOrder> work(ItemId item) {
    return taken.copy(item).filter(copy -> !copy.inWork()).isPresent()
        ? Optional.empty()
        : WorkOrderStore.find(tx, institution, item);
  }

  /// Ends a hold. What was under way for it stays where it is until it is scanned.
  Hold end(Hold hold, HoldEnding ending) {
    HoldStore.end(tx, institution, hold.id(), ending, now());
    queue = queue().without(hold.id());
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

  /// Nobody writes letters to the library itself.
  void write(Letter letter) {
    if (letter.patron() != Hold.LIBRARY) {
      LetterStore.insert(tx, institution, List.of(letter));
      CirculationNews.tell(this, letter);
    }
  }

  void change(ItemId item, ItemState state) {
    desk.catalogue().changeState(tx, institution, item, state);
    locked.computeIfPresent(item, (_, before) -> before.with(state));
  }

  /// Decides anew, after something happened to this item, which waiting holds have a copy.
  void settle(@Nullable ItemId touched) {
    new Settling(this).settle(touched);
  }

  /// Says of a loan that has just been made or renewed how it stands.
  LoanOutcome.Lent lent(Loan loan, User patron) {
    boolean renewable = Renewal.hindrance(loan, asItIs(loan), rules, queue()).isEmpty();
    return new LoanOutcome.Lent(loan, patron, renewable);
  }

  /// What was lent, as it is by now.
  Copy asItIs(Loan loan) {
    return item(loan.copy().item()).map(Copy::of).orElse(loan.copy());
  }
}
