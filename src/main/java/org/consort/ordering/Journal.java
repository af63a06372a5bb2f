package org.consort.ordering;

import java.util.ArrayList;
import java.util.List;

/// Collects the explanation of one order while its steps are taken.
final class Journal {
  private final List<Explanation.Step> steps = new ArrayList<>();
  private final List<Explanation.Candidate> candidates = new ArrayList<>();
  private final List<Explanation.RecordChange> changes = new ArrayList<>();
  private final List<Explanation.RecordFinding> findings = new ArrayList<>();
  private final List<Explanation.FundEffect> funds = new ArrayList<>();

  void note(Explanation.Step step) {
    steps.add(step);
  }

  void note(List<Explanation.Candidate> verdicts) {
    candidates.addAll(verdicts);
  }

  void setRecord(
      List<Explanation.RecordChange> recordChanges,
      List<Explanation.RecordFinding> recordFindings) {
    changes.addAll(recordChanges);
    findings.addAll(recordFindings);
  }

  void setFunds(List<Explanation.FundEffect> effects) {
    funds.clear();
    funds.addAll(effects);
  }

  Explanation explanation() {
    return new Explanation(steps, changes, findings, candidates, funds);
  }
}
