package org.consort.circulation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.consort.database.Transaction;
import org.consort.institution.LibraryScope;

/// Finds requests, each with its place in the queue.
record RequestLists(CirculationDesk desk) {
  Optional<Hold> active(InstitutionId institution, RequestId id) {
    return desk.database()
        .read(
            tx ->
                HoldStore.bibOfOpen(tx, institution, id)
                    .flatMap(bib -> places(tx, institution, bib).find(id)));
  }

  Listing<Hold> ofUser(InstitutionId institution, long patron, RequestListing wish) {
    return desk.database()
        .read(
            tx ->
                wish.ended()
                    ? past(tx, institution, patron, wish)
                    : open(tx, institution, patron, wish));
  }

  List<Hold> ofBib(InstitutionId institution, MmsId bib) {
    return desk.database().read(tx -> places(tx, institution, bib).numbered());
  }

  List<Hold> pastOfBib(InstitutionId institution, MmsId bib) {
    return desk.database().read(tx -> HoldHistoryStore.endedOfBib(tx, institution, bib));
  }

  private QueuePlaces places(Transaction tx, InstitutionId institution, MmsId bib) {
    return places(tx, institution, bib, HoldStore.queue(tx, institution, bib));
  }

  private QueuePlaces places(
      Transaction tx, InstitutionId institution, MmsId bib, HoldQueue queue) {
    return QueuePlaces.of(queue, desk.catalogue(), tx, institution, bib);
  }

  Set<ItemId> requested(InstitutionId institution, Collection<ItemId> items, LibraryScope at) {
    return items.isEmpty()
        ? Set.of()
        : desk.database().read(tx -> HoldListStore.requested(tx, institution, items, at));
  }

  /// When nothing of what is wanted can be had, from now on.
  List<BusyTime> busy(InstitutionId institution, Hold.Subject subject, Instant until) {
    LoanRules rules = desk.policies().rules(institution);
    return desk.database()
        .read(
            tx -> {
              OpenTitle title = new OpenTitle(tx, institution, subject.bib(), desk, rules);
              List<Copy> copies =
                  title.itemsFor(subject).stream().map(Copy::of).filter(subject::isMetBy).toList();
              List<BusyTime> uses =
                  Stream.concat(
                          booked(title.queue(), copies),
                          lent(LoanListStore.ofBib(tx, institution, subject.bib()), copies))
                      .toList();
              return new BusyTimes(uses, copies.size()).all(desk.now(), until);
            });
  }

  private static Stream<BusyTime> booked(HoldQueue queue, List<Copy> copies) {
    return queue.holds().stream()
        .filter(hold -> copies.stream().anyMatch(hold::isMetBy))
        .flatMap(hold -> Stream.ofNullable(hold.details().booking()))
        .map(booking -> new BusyTime(booking.from(), booking.until(), "Booked"));
  }

  private static Stream<BusyTime> lent(List<Loan> loans, List<Copy> copies) {
    return loans.stream()
        .filter(loan -> copies.stream().anyMatch(c -> c.item().equals(loan.copy().item())))
        .map(loan -> new BusyTime(loan.lent().at(), loan.term().due(), "On loan"));
  }

  private static Listing<Hold> past(
      Transaction tx, InstitutionId institution, long patron, RequestListing wish) {
    return new Listing<>(
        HoldHistoryStore.ended(tx, institution, patron, wish),
        HoldHistoryStore.countEnded(tx, institution, patron, wish));
  }

  private Listing<Hold> open(
      Transaction tx, InstitutionId institution, long patron, RequestListing wish) {
    List<Hold> theirs =
        HoldListStore.queuesOf(tx, institution, patron).stream()
            .collect(Collectors.groupingBy(hold -> hold.subject().bib()))
            .entrySet()
            .stream()
            .flatMap(
                title ->
                    places(tx, institution, title.getKey(), new HoldQueue(title.getValue()))
                        .numbered()
                        .stream())
            .filter(hold -> hold.patron() == patron && wish.kinds().contains(hold.kind()))
            .filter(hold -> wish.at().includes(hold.pickup().library()))
            .sorted(Comparator.comparing(Hold::placedAt).thenComparingLong(h -> h.id().number()))
            .toList();
    return new Listing<>(wish.page().of(theirs).toList(), theirs.size());
  }
}
