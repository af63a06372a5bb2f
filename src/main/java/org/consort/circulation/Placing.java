package org.consort.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.consort.base.InstitutionId;
import org.consort.base.Problem;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Item;

/// Lets a patron's request in, or says why not.
final class Placing {
  private final CirculationDesk desk;
  private final PickupRules pickups;

  Placing(CirculationDesk desk) {
    this.desk = desk;
    this.pickups = new PickupRules(desk);
  }

  HoldOutcome place(InstitutionId institution, NewHold wish) {
    Requester requester = desk.requester(institution, wish.patron());
    Optional<Problem> objection =
        objection(
            institution,
            wish.patron(),
            new HoldChange(wish.pickup(), wish.note(), null, null, wish.details()));
    if (objection.isPresent()) {
      return new HoldOutcome.Refused(objection.get());
    }
    Optional<Hold.Subject> subject = subject(institution, wish.wanted());
    if (subject.isEmpty()) {
      return new HoldOutcome.Refused(CirculationReason.NO_ITEM_CAN_FULFILL.about());
    }
    NewHoldOf hold = new NewHoldOf(wish, subject.get());
    return desk.database()
        .write(tx -> place(OpenTitle.take(tx, desk, institution, hold.bib()), requester, hold));
  }

  /// What stands against collecting it there, or at that time.
  Optional<Problem> objection(InstitutionId institution, long patron, HoldChange wish) {
    RequestDetails.Booking booking = wish.details().booking();
    if (booking != null && !booking.isAhead(desk.now())) {
      return Optional.of(CirculationReason.BOOKING_PERIOD.about(booking.until(), booking.from()));
    }
    LocalDate today = desk.today(institution);
    LocalDate last = wish.note().lastInterest();
    if (last != null && last.isBefore(today)) {
      return Optional.of(CirculationReason.INTEREST_PAST.about(last, today));
    }
    return pickups.objection(institution, patron, wish.pickup());
  }

  Set<RequestKind> possible(InstitutionId institution, long patron, Wanted wanted) {
    Requester requester = desk.requester(institution, patron);
    return looking(
            institution,
            wanted,
            (title, subject) -> rules(title, title.itemsFor(subject)).possible(requester, subject))
        .orElse(Set.of());
  }

  Optional<String> caringLibrary(InstitutionId institution, Wanted wanted) {
    return looking(institution, wanted, OpenTitle::itemsFor)
        .flatMap(items -> items.stream().findFirst())
        .map(Item::library);
  }

  private <T> Optional<T> looking(
      InstitutionId institution, Wanted wanted, BiFunction<OpenTitle, Hold.Subject, T> look) {
    LoanRules rules = desk.policies().rules(institution);
    return subject(institution, wanted)
        .map(
            subject ->
                desk.database()
                    .read(
                        tx ->
                            look.apply(
                                new OpenTitle(tx, institution, subject.bib(), desk, rules),
                                subject)));
  }

  private HoldOutcome place(OpenTitle title, Requester requester, NewHoldOf wish) {
    List<Item> items = title.itemsFor(wish.subject());
    Optional<Problem> objection =
        rules(title, items).objection(requester, wish).or(() -> overLimit(title, requester));
    if (objection.isPresent()) {
      return new HoldOutcome.Refused(objection.get());
    }
    if (requester instanceof Borrower borrower) {
      title.keepActive(borrower);
    }
    Hold hold =
        wish.at(
            desk.now(),
            desk.newRequestId(title.tx(), title.institution()),
            items.getFirst().library());
    title.place(hold);
    title.settle(hold.subject().item());
    Hold placed = QueuePlaces.of(title).find(hold.id()).orElseThrow();
    CirculationNews.tell(title, CirculationNews.Event.REQUEST_CREATED, placed, desk.now());
    return new HoldOutcome.Placed(placed);
  }

  /// What stands against wanting another volume, kind or time from now on.
  Optional<Problem> objection(OpenTitle title, Requester requester, Hold hold, HoldChange wish) {
    if (!RequestChange.asksForAnother(hold, wish)) {
      return Optional.empty();
    }
    Hold.Subject subject = hold.subject().narrowedBy(wish);
    return rules(title, title.itemsFor(subject), title.queue().without(hold.id()))
        .objection(requester, subject, wish.details());
  }

  private static HoldRules rules(OpenTitle title, List<Item> items) {
    return rules(title, items, title.queue());
  }

  private static HoldRules rules(OpenTitle title, List<Item> items, HoldQueue queue) {
    List<Loan> loans = LoanListStore.ofBib(title.tx(), title.institution(), title.bib());
    return new HoldRules(title.rules(), items, loans, queue);
  }

  private static Optional<Problem> overLimit(OpenTitle title, Requester requester) {
    if (!(requester instanceof Borrower borrower)) {
      return Optional.empty();
    }
    BorrowerLimit limit = title.rules().regulations().limit(borrower.group());
    if (!limit.countsRequests()) {
      return Optional.empty();
    }
    TitleLockStore.lockPatron(title.tx(), title.institution(), borrower.number());
    int open = HoldListStore.countOpen(title.tx(), title.institution(), borrower.number());
    return open < limit.requests()
        ? Optional.empty()
        : Optional.of(
            CirculationReason.REQUEST_FAILED.about(
                "the user has %d requests, as many as allowed".formatted(open)));
  }

  Optional<Hold.Subject> subject(InstitutionId institution, Wanted wanted) {
    return switch (wanted) {
      case Wanted.OneItem(var id) ->
          desk.catalogue()
              .item(institution, id)
              .flatMap(
                  item ->
                      desk.catalogue().bib(institution, item.bib()).map(bib -> subject(bib, item)));
      case Wanted.AnyCopy any ->
          desk.catalogue().bib(institution, any.bib()).map(bib -> subject(bib, any));
    };
  }

  private static Hold.Subject subject(Bib bib, Item item) {
    return new Hold.Subject(
        bib.id(),
        item.holding(),
        item.id(),
        item.description(),
        null,
        item.barcode(),
        bib.title(),
        bib.author());
  }

  private static Hold.Subject subject(Bib bib, Wanted.AnyCopy any) {
    return new Hold.Subject(
        bib.id(),
        any.holding(),
        null,
        any.description(),
        any.materialType(),
        null,
        bib.title(),
        bib.author());
  }
}
