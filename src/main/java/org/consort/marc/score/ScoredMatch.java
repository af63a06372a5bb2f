package org.consort.marc.score;

import org.consort.marc.score.traits.Traits;

/// Compares two records by everything in them. Symmetric, and always the same for the same pair.
public record ScoredMatch(MatchPolicy policy) {
  /// What a pair has before anything is compared: most pairs are two things.
  public static final int START = -6;

  /// From here on a pair is the same.
  public static final int YES_FROM = 8;

  /// From here on a person should look.
  public static final int REVIEW_FROM = 0;

  public static final ScoredMatch USUAL = new ScoredMatch(MatchPolicy.USUAL);

  public Score compare(Traits left, Traits right) {
    Findings findings = Findings.none();
    IdentifierComparison.compare(left.identifiers(), right.identifiers(), findings);
    TitleComparison.compare(left.titles(), right.titles(), findings);
    NumberComparison.compareNumbers(left.titles(), right.titles(), findings);
    NumberComparison.compareParts(left.part(), right.part(), findings);
    AgentComparison.compare(left, right, findings);
    DateComparison.compare(left.dates(), right.dates(), findings);
    ImprintComparison.compare(left.imprint(), right.imprint(), findings);
    ExtentComparison.compare(left.extent(), right.extent(), findings);
    EditionComparison.compare(left.edition(), right.edition(), findings);
    EditionComparison.compareSeries(left.series(), right.series(), findings);
    KindComparison.compare(left.kind(), right.kind(), findings);
    Printings.judge(left, right, policy, findings);
    return Judgement.of(left, right, findings);
  }
}
