package org.consort.circulation;

import java.time.Duration;
import java.util.Optional;
import org.consort.base.RequestId;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.jspecify.annotations.Nullable;

/// Decides where an item goes that is at a desk or in a department, and sees to it.
final class Sorting {
  private static final ItemState WITH_DEPARTMENT = ItemState.away("WORK_ORDER_DEPARTMENT");

  private Sorting() {}

  static ScanDecision sort(OpenTitle title, Item item, Arrival arrival) {
    Copy copy = Copy.of(item);
    Optional<Hold> next = next(title, copy, arrival.request());
    ScanDecision decision = ScanDecision.of(copy, next, arrival.place());
    carryOut(title, copy, decision, arrival);
    title.settle(item.id());
    return decision;
  }

  private static Optional<Hold> next(OpenTitle title, Copy copy, @Nullable RequestId named) {
    boolean lent = title.rules().lends(copy.policy());
    HoldQueue queue = lent ? title.queue() : title.queue().ofDigitizations();
    return named == null ? queue.next(copy) : Optional.of(named(queue, copy, named));
  }

  private static Hold named(HoldQueue queue, Copy copy, RequestId id) {
    return queue
        .find(id)
        .filter(hold -> hold.subject().isMetBy(copy))
        .orElseThrow(() -> CirculationReason.NOT_SERVED_BY_THE_ITEM.refusal(id));
  }

  private static void carryOut(OpenTitle title, Copy copy, ScanDecision decision, Arrival arrival) {
    title.queue().carriedBy(copy).ifPresent(h -> title.progress(h, HoldProgress.WAITING));
    switch (decision) {
      case ScanDecision.KeepForPatron(Hold hold) -> keep(title, copy, hold, arrival);
      case ScanDecision.Digitize(Hold hold) -> {
        title.progress(hold, HoldProgress.digitizing(copy.item()));
        title.change(copy.item(), WITH_DEPARTMENT);
      }
      case ScanDecision.SendToPatron(Hold hold) -> {
        title.progress(hold, HoldProgress.travelling(copy.item()));
        title.change(copy.item(), ItemState.IN_TRANSIT);
      }
      case ScanDecision.WorkOn _ -> title.change(copy.item(), WITH_DEPARTMENT);
      case ScanDecision.Reshelve _ -> reshelve(title, copy, arrival.place());
      case ScanDecision.SendHome _ -> title.change(copy.item(), ItemState.IN_TRANSIT);
    }
  }

  private static void reshelve(OpenTitle title, Copy copy, ScanPlace place) {
    Duration onItsWay = Duration.ofHours(place.hoursToReshelve());
    title.change(
        copy.item(),
        onItsWay.isZero() ? ItemState.IN_PLACE : ItemState.reshelving(title.now().plus(onItsWay)));
  }

  private static void keep(OpenTitle title, Copy copy, Hold hold, Arrival arrival) {
    HoldProgress onShelf = arrival.onShelf(hold, copy, title.rules().regulations());
    title.progress(hold, onShelf);
    title.change(copy.item(), ItemState.ON_HOLD_SHELF);
    if (!Arrival.isOnShelf(hold, copy)) {
      String detail =
          "It waits for you at %s until %s."
              .formatted(arrival.place().library(), onShelf.shelfUntil());
      title.write(Letter.about(hold, LetterKind.ON_HOLD_SHELF, title.now(), detail));
    }
  }
}
