package org.consort.app.bench.quality;

import org.consort.marc.score.Reason;
import org.consort.marc.score.Score;
import org.consort.marc.score.ScoredMatch;
import org.consort.marc.score.Verdict;
import org.consort.marc.score.traits.Traits;

/// A labelled pair with what the matcher says.
record Judged(LabelledPair pair, Score score, Traits left, Traits right) {
  static Judged of(LabelledPair pair, Subjects subjects) {
    Traits left = subjects.of(pair.left(), pair);
    Traits right = subjects.of(pair.right(), pair);
    return new Judged(pair, ScoredMatch.USUAL.compare(left, right), left, right);
  }

  boolean isSame() {
    return pair.same();
  }

  boolean isAccepted() {
    return score.verdict() == Verdict.YES;
  }

  /// Where the pair stands on the curve; one held back by a conflict stands below all others.
  int rank() {
    return score.conflicts().isEmpty() ? score.points() : Integer.MIN_VALUE;
  }

  /// Titles equal, contained or nearly so, and no other agent.
  boolean isNearDuplicate() {
    boolean near = false;
    for (Reason reason : score.reasons()) {
      switch (reason.level()) {
        case TITLE_NEAR, TITLE_CONTAINED, TITLE_EQUAL -> near = true;
        case AGENT_CONFLICT, AGENT_CONFLICT_GENERIC_TITLE -> {
          return false;
        }
        default -> {}
      }
    }
    return near;
  }
}
