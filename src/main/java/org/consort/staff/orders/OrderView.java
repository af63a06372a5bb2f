package org.consort.staff.orders;

import java.time.Instant;
import java.util.List;
import org.consort.base.Money;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.Fact;

/// One order: what came in, what was decided and why, and what it did.
///
/// @param received the body as it came
/// @param mark changes whenever the order does
record OrderView(
    OrderRow row,
    List<Fact> cameIn,
    String received,
    List<Decision> decisions,
    List<Change> changes,
    List<Finding> findings,
    List<Candidate> candidates,
    List<FundRow> funds,
    List<Fact> made,
    List<String> alerts,
    String mark) {

  /// One step: what was asked, what was found, what was decided, and why.
  ///
  /// @param done when and by whom; empty for what was decided as the order came in
  record Decision(
      String step,
      Badge.Tone tone,
      String done,
      String asked,
      String found,
      String decided,
      String why) {}

  /// A line of the order's record before and after a rule; empty where there was none.
  record Change(String rule, String before, String after) {}

  /// What is not as the standard has it, with the standard's page.
  record Finding(String severity, String sentence, String link) {}

  /// A record that might have been the title.
  record Candidate(String bib, String inventory, String shares, boolean taken, String why) {}

  /// A fund's available money before the order, what the order encumbers of it, and after.
  record FundRow(String fund, Money before, Money encumbered, Money after) {}

  OrderView {
    cameIn = List.copyOf(cameIn);
    decisions = List.copyOf(decisions);
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
    candidates = List.copyOf(candidates);
    funds = List.copyOf(funds);
    made = List.copyOf(made);
    alerts = List.copyOf(alerts);
  }

  Instant placedAt() {
    return row.placedAt();
  }
}
