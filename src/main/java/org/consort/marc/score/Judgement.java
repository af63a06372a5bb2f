package org.consort.marc.score;

import java.util.List;
import org.consort.marc.score.traits.Traits;

/// Adds the points up and says what they come to.
final class Judgement {
  private Judgement() {}

  static Score of(Traits left, Traits right, Findings findings) {
    int points = ScoredMatch.START;
    for (Reason reason : findings.reasons()) {
      points += reason.points();
    }
    if (points >= ScoredMatch.REVIEW_FROM && !Substance.isEnough(left, right, findings)) {
      findings.conflicts().add(Conflict.TOO_LITTLE);
    }
    List<Conflict> conflicts = List.copyOf(findings.conflicts());
    return new Score(points, verdict(points, conflicts), findings.reasons(), conflicts);
  }

  private static Verdict verdict(int points, List<Conflict> conflicts) {
    Verdict verdict =
        points >= ScoredMatch.YES_FROM
            ? Verdict.YES
            : points >= ScoredMatch.REVIEW_FROM ? Verdict.REVIEW : Verdict.NO;
    for (Conflict conflict : conflicts) {
      verdict = conflict.best().compareTo(verdict) > 0 ? conflict.best() : verdict;
    }
    return verdict;
  }
}
