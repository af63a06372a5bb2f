package org.consort.borrowing.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.borrowing.Sight;
import org.consort.borrowing.Sight.HoldSeen;
import org.consort.borrowing.Sight.LoanSeen;
import org.consort.borrowing.workflow.Event;
import org.consort.remote.ItemState;

/// What a sight of a library means, given what was seen there before. Everything that must have
/// happened is told, in the order in which it happened; the workflow takes what it has a row for.
final class Meaning {
  /// The lender's word comes in two parts, because a patron's wish stands between them.
  record AtLender(List<Event> first, List<Event> last) {}

  private Meaning() {}

  static AtLender atLender(Sight now) {
    ItemState item = item(now);
    boolean sent = item.inTransit() && now.loan() != LoanSeen.RETURNED;
    List<Event> first = new ArrayList<>();
    List<Event> last = new ArrayList<>();
    if (sent || isFetching(now, item)) {
      first.add(new Event.SupplierConfirmed());
    }
    if (sent) {
      first.add(new Event.ItemShipped());
    }
    if (now.hold() == HoldSeen.GONE && !sent && now.loan() == LoanSeen.NONE) {
      last.add(new Event.SupplierRefused("the lender's hold is gone"));
    }
    if (now.loan() == LoanSeen.RETURNED || (now.loan() != LoanSeen.ACTIVE && item.onShelf())) {
      last.add(new Event.ItemBackHome());
    }
    return new AtLender(first, last);
  }

  /// Our hold is being worked on, or is the next for an item that stands on its shelf.
  private static boolean isFetching(Sight now, ItemState item) {
    return switch (now.hold()) {
      case IN_PROGRESS, ON_HOLD_SHELF -> true;
      case NEW -> item.onShelf();
      default -> false;
    };
  }

  static List<Event> atPickup(Sight before, Sight now) {
    List<Event> events = new ArrayList<>();
    if (now.hold() == HoldSeen.IN_PROGRESS && item(before).inTransit() && item(now).onShelf()) {
      events.add(new Event.ItemArrived());
    }
    if (now.hold() == HoldSeen.ON_HOLD_SHELF) {
      events.add(new Event.ItemOnHoldShelf());
    }
    due(now).ifPresent(due -> events.addAll(loaned(before, now, due)));
    if (now.loan() == LoanSeen.RETURNED) {
      events.add(new Event.ItemSentBack());
    }
    return events;
  }

  private static List<Event> loaned(Sight before, Sight now, Instant due) {
    List<Event> events = new ArrayList<>();
    events.add(new Event.ItemLoaned(due));
    if (due(before).filter(due::isAfter).isPresent()) {
      events.add(new Event.ItemRenewed(due));
    }
    if (now.loan() == LoanSeen.ACTIVE && item(now).lost()) {
      events.add(new Event.ItemLost());
    }
    return events;
  }

  /// A hold that is gone is a cancellation only when the loan says that nobody got the item.
  static List<Event> atBorrower(Sight now) {
    return now.hold() == HoldSeen.GONE && now.loan() == LoanSeen.NONE
        ? List.of(new Event.PatronCancelled("borrower", "the hold is gone and nothing was lent"))
        : List.of();
  }

  private static Optional<Instant> due(Sight sight) {
    return Optional.ofNullable(sight.due());
  }

  private static ItemState item(Sight sight) {
    return switch (sight.item()) {
      case "IN_PLACE" -> ItemState.IN_PLACE;
      case "REQUESTED" -> new ItemState("REQUESTED", true);
      default -> new ItemState(sight.item(), false);
    };
  }
}
