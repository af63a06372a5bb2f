package org.consort.staff.orders;

import java.time.Instant;
import java.util.List;
import org.consort.base.Money;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.Fact;
import org.jspecify.annotations.Nullable;

/// One order: what came in, what was decided and why, and what it did.
///
/// @param received what the vendor sent, as sent
/// @param mark changes whenever the order does
record OrderView(
    OrderRow row,
    List<Fact> cameIn,
    @Nullable String received,
    List<Decision> decisions,
    List<FundRow> funds,
    List<Fact> made,
    List<String> alerts,
    String mark) {

  /// One step: what was asked, found and decided, and why.
  record Decision(String step, Badge.Tone tone, String decided, String why, List<String> findings) {
    Decision {
      findings = List.copyOf(findings);
    }
  }

  /// A fund's available money before the order, what the order holds of it, and after.
  record FundRow(String fund, Money before, Money held, Money after) {}

  OrderView {
    cameIn = List.copyOf(cameIn);
    decisions = List.copyOf(decisions);
    funds = List.copyOf(funds);
    made = List.copyOf(made);
    alerts = List.copyOf(alerts);
  }

  Instant placedAt() {
    return row.placedAt();
  }
}
