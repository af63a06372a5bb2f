package org.consort.ordering;

import java.util.List;
import java.util.Map;
import org.consort.acquisitions.InterestedUser;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.PoLineDetail;

/// An order whose codes all exist; its funds are not yet judged.
record CheckedOrder(
    OrderTerms terms,
    OrderCost cost,
    IncomingOrder.Title title,
    List<WantedPlace> places,
    List<InterestedUser> interested,
    List<String> notes,
    Map<PoLineDetail, String> details) {
  CheckedOrder {
    places = List.copyOf(places);
    interested = List.copyOf(interested);
    notes = List.copyOf(notes);
    details = Map.copyOf(details);
  }

  CheckedOrder with(OrderCost other) {
    return new CheckedOrder(terms, other, title, places, interested, notes, details);
  }

  int quantity() {
    return Math.max(1, places.stream().mapToInt(WantedPlace::quantity).sum());
  }
}
