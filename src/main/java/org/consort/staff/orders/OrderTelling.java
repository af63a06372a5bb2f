package org.consort.staff.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLinePlace;
import org.consort.acquisitions.PoLineStatus;
import org.consort.base.Money;
import org.consort.ordering.Explanation;
import org.consort.ordering.PlacedOrder;
import org.consort.ordering.StepName;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.Fact;
import org.consort.staff.frame.Wording;
import org.jspecify.annotations.Nullable;

/// Puts an order into the words and shapes of its pages.
///
/// @param vendors names by code
record OrderTelling(String institution, Map<String, String> vendors, Wording wording) {
  OrderRow row(PlacedOrder order) {
    PoLine line = order.line();
    return new OrderRow(
        institution,
        line.number(),
        line.title().title(),
        vendor(line.terms()),
        line.terms().type().label(),
        status(line.status()),
        line.cost().price(),
        decided(order.explanation()),
        order.placedAt());
  }

  OrderView whole(PlacedOrder order, String mark) {
    return new OrderView(
        row(order),
        cameIn(order),
        order.received(),
        order.explanation().steps().stream().map(OrderTelling::decision).toList(),
        order.explanation().candidates().stream().map(OrderTelling::candidate).toList(),
        order.explanation().funds().stream().map(OrderTelling::fund).toList(),
        made(order.line()),
        order.line().alerts().stream().map(Alert::sentence).toList(),
        mark);
  }

  private String vendor(OrderTerms terms) {
    String code = terms.vendor();
    return code == null ? "no vendor" : vendors.getOrDefault(code, code);
  }

  private static Badge status(PoLineStatus status) {
    Badge.Tone tone =
        switch (status) {
          case INREVIEW, DEFERRED, WAITING_FOR_MANUAL_RENEWAL -> Badge.Tone.WAIT;
          case SENT, CLOSED -> Badge.Tone.GOOD;
          case CANCELLED -> Badge.Tone.QUIET;
          default -> Badge.Tone.BUSY;
        };
    return new Badge(status.label(), tone);
  }

  private static String decided(Explanation explanation) {
    return explanation.steps().stream()
        .filter(step -> step.name() == StepName.MATCH)
        .map(Explanation.Step::decided)
        .findFirst()
        .orElse("");
  }

  private static OrderView.Decision decision(Explanation.Step step) {
    Badge.Tone tone = step.name() == StepName.DECISION ? Badge.Tone.GOOD : Badge.Tone.BUSY;
    return new OrderView.Decision(
        step.name().label(), tone, step.asked(), step.found(), step.decided(), step.why());
  }

  private static OrderView.Candidate candidate(Explanation.Verdict verdict) {
    return new OrderView.Candidate(
        verdict.bib().toString(),
        words(verdict.inventory()),
        String.join(", ", verdict.hits()),
        verdict.taken(),
        verdict.why());
  }

  private static OrderView.FundRow fund(Explanation.FundEffect effect) {
    return new OrderView.FundRow(effect.fund(), effect.before(), effect.charge(), effect.after());
  }

  private List<Fact> cameIn(PlacedOrder order) {
    PoLine line = order.line();
    OrderTerms terms = line.terms();
    List<Fact> facts = new ArrayList<>(title(line.title()));
    add(facts, "Kind", terms.type().label());
    add(facts, "Vendor", terms.vendor());
    add(facts, "Account", terms.vendorAccount());
    add(facts, "Reference", terms.vendorReference());
    add(facts, "Owner", terms.owner());
    Money price = line.cost().price();
    add(facts, "List price", price == null ? null : wording.money(price));
    add(facts, "Discount", percent(line.cost().discountPercent()));
    line.places().forEach(place -> add(facts, "Copies for", place(place)));
    add(facts, "Profile", order.profile().isEmpty() ? "none, built-in behaviour" : order.profile());
    add(facts, "Sent by", order.sender());
    line.notes().forEach(note -> add(facts, "Note", note));
    return facts;
  }

  private static List<Fact> title(OrderedTitle title) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Title", title.title());
    add(facts, "Author", title.author());
    add(facts, "ISBN", title.isbn());
    add(facts, "ISSN", title.issn());
    add(facts, "Publisher", title.publisher());
    add(facts, "Year", title.publicationYear());
    return facts;
  }

  private static List<Fact> made(PoLine line) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Line", line.number());
    add(facts, "Record", line.bib().toString());
    Optional.ofNullable(line.portfolio()).ifPresent(p -> add(facts, "Portfolio", p.toString()));
    for (PoLinePlace place : line.places()) {
      Optional.ofNullable(place.holding()).ifPresent(h -> add(facts, "Holdings", h.toString()));
      place.copies().forEach(copy -> add(facts, "Item", item(copy)));
    }
    return facts;
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

  private static void add(List<Fact> facts, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(name, value));
    }
  }

  private static String words(String constant) {
    String lower = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
