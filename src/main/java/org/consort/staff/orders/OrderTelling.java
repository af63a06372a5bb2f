package org.consort.staff.orders;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineStatus;
import org.consort.ordering.Explanation;
import org.consort.ordering.LaterStep;
import org.consort.ordering.PlacedOrder;
import org.consort.ordering.StepName;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.Wording;

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
        OrderFacts.cameIn(order, wording),
        order.received(),
        decisions(order),
        order.explanation().changes().stream().map(OrderTelling::change).toList(),
        order.explanation().findings().stream().map(OrderTelling::finding).toList(),
        order.explanation().candidates().stream().map(OrderTelling::candidate).toList(),
        order.explanation().funds().stream().map(OrderTelling::fund).toList(),
        OrderFacts.made(order.line()),
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

  private List<OrderView.Decision> decisions(PlacedOrder order) {
    return Stream.concat(
            order.explanation().steps().stream().map(step -> decision(step, "")),
            order.later().stream().map(later -> decision(later.step(), done(later))))
        .toList();
  }

  private String done(LaterStep later) {
    return "%s by %s".formatted(wording.exactly(later.at()), later.by());
  }

  private static OrderView.Decision decision(Explanation.Step step, String done) {
    Badge.Tone tone =
        switch (step.name()) {
          case DECISION -> Badge.Tone.GOOD;
          case CANCELLATION -> Badge.Tone.QUIET;
          default -> Badge.Tone.BUSY;
        };
    return new OrderView.Decision(
        step.name().label(), tone, done, step.asked(), step.found(), step.decided(), step.why());
  }

  private static OrderView.Change change(Explanation.RecordChange change) {
    return new OrderView.Change(change.rule(), change.before(), change.after());
  }

  private static OrderView.Finding finding(Explanation.RecordFinding finding) {
    return new OrderView.Finding(words(finding.severity()), finding.message(), finding.link());
  }

  private static OrderView.Candidate candidate(Explanation.Candidate candidate) {
    return new OrderView.Candidate(
        candidate.bib().toString(),
        words(candidate.inventory()),
        String.join(", ", candidate.hits()),
        candidate.taken(),
        String.join("; ", candidate.sentences()));
  }

  private static OrderView.FundRow fund(Explanation.FundEffect effect) {
    return new OrderView.FundRow(effect.fund(), effect.before(), effect.charge(), effect.after());
  }

  private static String words(String constant) {
    String lower = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
