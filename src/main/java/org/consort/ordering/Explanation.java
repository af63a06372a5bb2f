package org.consort.ordering;

import java.util.List;
import java.util.stream.Stream;
import org.consort.base.MmsId;
import org.consort.base.Money;
import org.consort.marc.match.Verdict;

/// Why an order became what it became, step by step in the order the steps were taken.
public record Explanation(
    List<Step> steps,
    List<RecordChange> changes,
    List<RecordFinding> findings,
    List<Candidate> candidates,
    List<FundEffect> funds) {
  /// One step: what was asked, what was found, what was decided, and why.
  public record Step(StepName name, String asked, String found, String decided, String why) {}

  /// One field of the order's record that a rule changed, as a line of MARC before and after; empty
  /// where the field was not there.
  public record RecordChange(String rule, String action, String before, String after) {}

  /// Something in the order's record that is not as the standard has it.
  ///
  /// @param link the page of the standard
  public record RecordFinding(String path, String severity, String message, String link) {}

  /// One record that might have been the title.
  ///
  /// @param hits the keys it shares with the order
  /// @param judged what the match method says about it
  /// @param why what becomes of it
  public record Candidate(
      MmsId bib, String inventory, List<String> hits, Verdict judged, boolean taken, String why) {
    public Candidate {
      hits = List.copyOf(hits);
    }

    /// The method's reasons, then what becomes of it.
    public List<String> sentences() {
      return Stream.concat(judged.reasons().stream(), Stream.of(why))
          .filter(sentence -> !sentence.isEmpty())
          .toList();
    }
  }

  /// What an order does to a fund's available money.
  public record FundEffect(String fund, Money charge, Money before, Money after) {}

  public Explanation {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
    findings = List.copyOf(findings);
    candidates = List.copyOf(candidates);
    funds = List.copyOf(funds);
  }
}
