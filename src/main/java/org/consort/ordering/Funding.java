package org.consort.ordering;

import java.util.List;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.FundShare;
import org.consort.base.Problem;

/// What became of an order's money: what is wrong with it, or what to encumber on which fund.
///
/// @param shares those of the order's shares whose fund can be used
/// @param charges empty when anything is wrong: an order is encumbered in whole or not at all
record Funding(
    List<Finding> findings,
    List<FundShare> shares,
    List<Charge> charges,
    List<Explanation.FundEffect> effects) {
  record Finding(Refusal kind, String detail) {
    Problem problem() {
      return kind.reason().about(detail);
    }
  }

  static final Funding NOTHING_DUE = new Funding(List.of(), List.of(), List.of(), List.of());

  Funding {
    findings = List.copyOf(findings);
    shares = List.copyOf(shares);
    charges = List.copyOf(charges);
    effects = List.copyOf(effects);
  }

  List<Refusal> kinds() {
    return findings.stream().map(Finding::kind).distinct().toList();
  }

  /// What the profile refuses the order for.
  List<Problem> refusals(IntegrationProfile profile) {
    return findings.stream()
        .filter(finding -> profile.handling().refusals().contains(finding.kind()))
        .map(Finding::problem)
        .toList();
  }
}
