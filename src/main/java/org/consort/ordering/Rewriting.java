package org.consort.ordering;

import java.time.Instant;
import java.util.List;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLinePlace;
import org.consort.acquisitions.PoLineStatus;

/// A line that is being swapped for what was sent of it.
///
/// @param line as it stands
/// @param places as they shall be
record Rewriting(PoLine line, CheckedOrder order, List<PoLinePlace> places, Meant meant) {
  Rewriting {
    places = List.copyOf(places);
  }

  PoLine line(ReviewAgain again, Instant now) {
    PoLineStatus status = again.status();
    return new PoLine(
        line.number(),
        status,
        order.terms(),
        cost(again),
        title(order.title()),
        line.bib(),
        line.portfolio(),
        places,
        order.interested(),
        order.notes(),
        again.alerts(),
        order.details(),
        line.createdAt(),
        status == line.status() ? line.statusAt() : now);
  }

  private OrderCost cost(ReviewAgain again) {
    return order.cost().noCharge() ? order.cost() : order.cost().with(again.funding().shares());
  }

  private static OrderedTitle title(IncomingOrder.Title title) {
    return new OrderedTitle(
        String.valueOf(title.title()),
        title.author(),
        title.isbn(),
        title.issn(),
        title.publisher(),
        title.publicationPlace(),
        title.publicationYear(),
        title.systemNumbers());
  }
}
