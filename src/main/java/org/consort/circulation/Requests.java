package org.consort.circulation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.base.RequestId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Item;
import org.consort.database.Transaction;

/// Patrons' holds: placing, changing, cancelling, and the queues they stand in.
public final class Requests {
  private final CirculationDesk desk;
  private final PickupRules pickups;

  Requests(CirculationDesk desk) {
    this.desk = desk;
    this.pickups = new PickupRules(desk.libraries());
  }

  /// @throws BadRequest when the pickup place is unknown
  public HoldOutcome place(InstitutionId institution, NewHold wish) {
    Borrower borrower = desk.borrower(institution, wish.patron());
    Optional<Problem> objection = pickups.objection(institution, wish.pickup());
    Optional<Hold.Subject> subject = subject(institution, wish.wanted());
    if (objection.isPresent() || subject.isEmpty()) {
      return new HoldOutcome.Refused(CirculationReason.NO_ITEM_CAN_FULFILL.about());
    }
    NewHoldOf hold = new NewHoldOf(wish, subject.get());
    return desk.database()
        .write(tx -> place(OpenTitle.take(tx, desk, institution, hold.bib()), borrower, hold));
  }

  private HoldOutcome place(OpenTitle title, Borrower borrower, NewHoldOf wish) {
    HoldQueue rivals = wish.rivals(title.queue());
    Optional<Problem> objection = objection(title, borrower, wish.subject(), rivals);
    if (objection.isPresent()) {
      return new HoldOutcome.Refused(objection.get());
    }
    desk.users().keep(title.tx(), title.institution(), borrower.number());
    Hold hold = wish.at(desk.now(), desk.newRequestId(title.tx(), title.institution()));
    HoldStore.insert(title.tx(), title.institution(), hold);
    title.settle(hold.subject().item());
    Hold placed = title.queue().find(hold.id()).orElseThrow();
    CirculationNews.tell(title, CirculationNews.Event.REQUEST_CREATED, placed, desk.now());
    return new HoldOutcome.Placed(placed);
  }

  /// Whether such a hold of this patron could be placed, wherever they collect it.
  public boolean isPossible(InstitutionId institution, long patron, Wanted wanted) {
    Borrower borrower = desk.borrower(institution, patron);
    return subject(institution, wanted)
        .map(
            subject ->
                desk.database()
                    .read(
                        tx ->
                            objection(
                                    OpenTitle.look(tx, desk, institution, subject.bib()),
                                    borrower,
                                    subject,
                                    HoldQueue.EMPTY)
                                .isEmpty()))
        .orElse(false);
  }

  /// A hold that has not ended.
  public Optional<Hold> active(InstitutionId institution, RequestId id) {
    return desk.database()
        .read(
            tx ->
                HoldStore.bibOfOpen(tx, institution, id)
                    .flatMap(bib -> HoldStore.queue(tx, institution, bib).find(id)));
  }

  /// @param ended whether the history is wanted instead of the open holds
  public Listing<Hold> ofUser(InstitutionId institution, long patron, boolean ended, Page page) {
    return desk.database()
        .read(
            tx ->
                ended ? past(tx, institution, patron, page) : open(tx, institution, patron, page));
  }

  /// The open holds this item was asked for by name or is under way for, in the order of the queue.
  public List<Hold> ofItem(InstitutionId institution, ItemId item) {
    return desk.catalogue()
        .item(institution, item)
        .map(
            found ->
                ofBib(institution, found.bib()).stream()
                    .filter(hold -> hold.concerns(item))
                    .toList())
        .orElse(List.of());
  }

  /// The open holds of a title, whether for one item or for any copy.
  public List<Hold> ofBib(InstitutionId institution, MmsId bib) {
    return desk.database().read(tx -> HoldStore.queue(tx, institution, bib).numbered());
  }

  /// Those of the items for which an open hold waits.
  public Set<ItemId> requested(InstitutionId institution, Collection<ItemId> items) {
    return items.isEmpty()
        ? Set.of()
        : desk.database().read(tx -> HoldStore.requested(tx, institution, items));
  }

  /// Ends a hold. Its item stays where it is until it is scanned; it is only no longer asked for.
  ///
  /// @return whether there was such a hold
  public boolean cancel(InstitutionId institution, RequestId id, Cancellation why) {
    HoldEnding ending =
        new HoldEnding(HoldEnding.Kind.CANCELLED, why.reason(), why.note(), why.told());
    return onOpen(institution, id, (title, hold) -> title.end(hold, ending)).isPresent();
  }

  /// Puts another pickup place and note in place of the old ones.
  ///
  /// @return empty when there is no such open hold
  public Optional<HoldOutcome> change(
      InstitutionId institution, RequestId id, PickupPlace pickup, NewHold.HoldNote note) {
    Optional<Problem> objection = pickups.objection(institution, pickup);
    if (objection.isPresent()) {
      return Optional.of(new HoldOutcome.Refused(objection.get()));
    }
    return onOpen(
        institution,
        id,
        (title, _) -> {
          HoldStore.change(title.tx(), institution, id, pickup, note);
          return new HoldOutcome.Placed(title.queue().find(id).orElseThrow());
        });
  }

  /// @param reason code of the table of cancellation reasons
  /// @param told whether the patron is told
  public record Cancellation(String reason, String note, boolean told) {
    public Cancellation(String reason, String note) {
      this(reason, note, true);
    }
  }

  private <T> Optional<T> onOpen(
      InstitutionId institution, RequestId id, BiFunction<OpenTitle, Hold, T> work) {
    return desk.database()
        .write(
            tx ->
                HoldStore.bibOfOpen(tx, institution, id)
                    .map(bib -> OpenTitle.take(tx, desk, institution, bib))
                    .flatMap(title -> title.queue().find(id).map(hold -> work.apply(title, hold))));
  }

  private static Optional<Problem> objection(
      OpenTitle title, Borrower borrower, Hold.Subject subject, HoldQueue rivals) {
    Set<ItemId> theirs =
        LoanStore.ofBib(title.tx(), title.institution(), title.bib()).stream()
            .filter(loan -> loan.patron() == borrower.number())
            .map(loan -> loan.copy().item())
            .collect(Collectors.toSet());
    return new HoldRules(title.rules(), title.itemsFor(subject), theirs)
        .objection(borrower, subject, rivals);
  }

  private Optional<Hold.Subject> subject(InstitutionId institution, Wanted wanted) {
    return switch (wanted) {
      case Wanted.OneItem(ItemId id) ->
          desk.catalogue()
              .item(institution, id)
              .flatMap(item -> bib(institution, item.bib()).map(bib -> subject(bib, item)));
      case Wanted.AnyCopy any -> bib(institution, any.bib()).map(bib -> subject(bib, any));
    };
  }

  private Optional<Bib> bib(InstitutionId institution, MmsId id) {
    return desk.catalogue().bib(institution, id);
  }

  private static Hold.Subject subject(Bib bib, Item item) {
    return new Hold.Subject(
        bib.id(),
        item.holding(),
        item.id(),
        item.description(),
        item.barcode(),
        bib.title(),
        bib.author());
  }

  private static Hold.Subject subject(Bib bib, Wanted.AnyCopy any) {
    return new Hold.Subject(
        bib.id(), any.holding(), null, any.description(), null, bib.title(), bib.author());
  }

  private static Listing<Hold> past(
      Transaction tx, InstitutionId institution, long patron, Page page) {
    return new Listing<>(
        HoldStore.ended(tx, institution, patron, page),
        HoldStore.countEnded(tx, institution, patron));
  }

  private static Listing<Hold> open(
      Transaction tx, InstitutionId institution, long patron, Page page) {
    List<Hold> theirs =
        HoldStore.queuesOf(tx, institution, patron).stream()
            .collect(Collectors.groupingBy(hold -> hold.subject().bib()))
            .values()
            .stream()
            .flatMap(holds -> new HoldQueue(holds).numbered().stream())
            .filter(hold -> hold.patron() == patron)
            .sorted(Comparator.comparing(Hold::placedAt).thenComparingLong(h -> h.id().number()))
            .toList();
    return new Listing<>(
        theirs.stream().skip(page.offset()).limit(page.limit()).toList(), theirs.size());
  }
}
