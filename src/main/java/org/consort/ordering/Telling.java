package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineType;
import org.consort.base.Problem;

/// Puts the steps of an order into words for its journal.
final class Telling {
  private Telling() {}

  static void repeat(Journal journal, OrderIdentity identity, Optional<PoLine> first) {
    String reference =
        identity.vendorReference() == null
            ? "no vendor reference"
            : "reference %s of vendor %s".formatted(identity.vendorReference(), identity.vendor());
    String key = identity.idempotencyKey() == null ? "" : ", and its idempotency key";
    journal.note(
        new Explanation.Step(
            StepName.REPEAT,
            reference + key,
            first.map(line -> "line " + line.number()).orElse("no earlier order"),
            first.isPresent() ? "answer with that line" : "go on",
            "an order is placed once, however often it is sent"));
  }

  static void codes(Journal journal, CheckedOrder order) {
    OrderTerms terms = order.terms();
    String vendor =
        terms.vendor() == null ? "no vendor" : "vendor " + terms.vendor() + " " + account(terms);
    journal.note(
        new Explanation.Step(
            StepName.CODES,
            "%s for %s, %s, %s"
                .formatted(terms.type().label(), terms.owner(), vendor, terms.method().label()),
            "every code is known",
            "go on",
            "an order with an unknown code would be refused"));
  }

  private static String account(OrderTerms terms) {
    return terms.vendorAccount() == null ? "without account" : "account " + terms.vendorAccount();
  }

  static void money(Journal journal, CheckedOrder order, Funding funding) {
    String found = funding.findings().stream().map(f -> f.problem().text()).collect(joining(" "));
    String charges =
        funding.charges().stream()
            .map(charge -> charge.amount() + " on " + charge.fund())
            .collect(joining(", "));
    journal.setFunds(funding.effects());
    journal.note(
        new Explanation.Step(
            StepName.FUNDING,
            net(order) + discount(order.cost()),
            found.isEmpty() ? "the money is there" : found,
            charges.isEmpty() ? "encumber nothing" : "encumber " + charges,
            found.isEmpty() ? "the funds cover the order" : "an order is funded in full or not"));
  }

  private static String net(CheckedOrder order) {
    return order
        .cost()
        .net(order.quantity())
        .map(money -> "%s for %d".formatted(money, order.quantity()))
        .orElse("no price");
  }

  private static String discount(OrderCost cost) {
    BigDecimal percent = cost.discountPercent().stripTrailingZeros();
    return percent.signum() == 0 ? "" : " after a discount of " + percent.toPlainString() + " %";
  }

  static void refusal(Journal journal, IntegrationProfile profile, List<Problem> refusals) {
    journal.note(
        new Explanation.Step(
            StepName.DECISION,
            "what profile " + profile.code() + " refuses",
            refusals.stream().map(Problem::text).collect(joining(" ")),
            "refuse the order",
            "the profile does not let such an order become a line"));
  }

  static void decision(Journal journal, Review review) {
    boolean stopped = review.alerts().stream().anyMatch(Alert::stopsTheLine);
    String alerts = review.alerts().stream().map(Alert::sentence).collect(joining("; "));
    journal.note(
        new Explanation.Step(
            StepName.DECISION,
            "the review rules and what a line needs",
            alerts.isEmpty() ? "nothing to look at" : alerts,
            "make a line, " + review.status().label(),
            stopped ? "somebody has to look at it" : "it can go on by itself"));
  }

  static void inventory(Journal journal, CheckedOrder order, FoundTitle title) {
    PoLineType type = order.terms().type();
    String places =
        order.places().stream()
            .map(
                place ->
                    place.quantity()
                        + " at "
                        + place.shelf().library()
                        + " "
                        + place.shelf().location())
            .collect(joining(", "));
    journal.note(
        new Explanation.Step(
            StepName.INVENTORY,
            type.label(),
            places.isEmpty() ? "no place was given" : places,
            making(type),
            title instanceof FoundTitle.ToImport
                ? "the record is new, so is all its inventory"
                : "inventory the record has at the same place is used again"));
  }

  private static String making(PoLineType type) {
    return switch (type.inventory()) {
      case HOLDING_AND_ITEMS -> "holdings with items on order";
      case HOLDING -> "holdings; items come with the issues";
      case PORTFOLIO -> "a portfolio";
      case NONE -> "no inventory";
    };
  }
}
