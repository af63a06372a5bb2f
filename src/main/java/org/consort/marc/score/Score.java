package org.consort.marc.score;

import java.util.List;

/// What comparing two records found.
///
/// @param points the start and the points of all reasons
/// @param conflicts what caps the verdict whatever the points
public record Score(int points, Verdict verdict, List<Reason> reasons, List<Conflict> conflicts) {
  public Score {
    reasons = List.copyOf(reasons);
    conflicts = List.copyOf(conflicts);
  }
}
