package org.consort.staff.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLinePlace;
import org.consort.base.Money;
import org.consort.ordering.PlacedOrder;
import org.consort.staff.frame.Fact;
import org.consort.staff.frame.Wording;
import org.jspecify.annotations.Nullable;

/// Lists what an order said and what it made, leaving out what it did not say.
final class OrderFacts {
  private final List<Fact> facts = new ArrayList<>();

  private OrderFacts() {}

  static List<Fact> cameIn(PlacedOrder order, Wording wording) {
    OrderFacts list = new OrderFacts();
    list.title(order.line().title());
    list.terms(order.line().terms());
    list.cost(order.line(), wording);
    order.line().places().forEach(place -> list.add("Copies for", place(place)));
    list.add("Profile", order.profile().isEmpty() ? "none, built-in behaviour" : order.profile());
    list.add("Sent by", order.sender());
    order.line().notes().forEach(note -> list.add("Note", note));
    return list.facts;
  }

  static List<Fact> made(PoLine line) {
    OrderFacts list = new OrderFacts();
    list.add("Line", line.number());
    list.add("Record", line.bib().toString());
    Optional.ofNullable(line.portfolio()).ifPresent(p -> list.add("Portfolio", p.toString()));
    for (PoLinePlace place : line.places()) {
      Optional.ofNullable(place.holding()).ifPresent(h -> list.add("Holdings", h.toString()));
      place.copies().forEach(copy -> list.add("Item", item(copy)));
    }
    return list.facts;
  }

  private void title(OrderedTitle title) {
    add("Title", title.title());
    add("Author", title.author());
    add("ISBN", title.isbn());
    add("ISSN", title.issn());
    add("Publisher", title.publisher());
    add("Year", title.publicationYear());
  }

  private void terms(OrderTerms terms) {
    add("Kind", terms.type().label());
    add("Vendor", terms.vendor());
    add("Account", terms.vendorAccount());
    add("Reference", terms.vendorReference());
    add("Owner", terms.owner());
  }

  private void cost(PoLine line, Wording wording) {
    Money price = line.cost().price();
    add("List price", price == null ? null : wording.money(price));
    add("Discount", percent(line.cost().discountPercent()));
  }

  private void add(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(name, value));
    }
  }

  private static String place(PoLinePlace place) {
    return "%s %s: %d".formatted(place.library(), place.location(), place.quantity());
  }

  private static String percent(BigDecimal percent) {
    return percent.signum() == 0 ? "" : percent.stripTrailingZeros().toPlainString() + " %";
  }

  private static String item(PoLinePlace.Copy copy) {
    return copy.item() + (copy.receivedOn() == null ? ", on order" : ", received");
  }
}
