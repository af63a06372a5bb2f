package org.consort.marc.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the comparisons of one pair have found so far.
record Findings(List<Reason> reasons, Set<Conflict> conflicts) {
  private static final int USUAL = 24;

  static Findings none() {
    return new Findings(new ArrayList<>(USUAL), EnumSet.noneOf(Conflict.class));
  }

  void add(Level level, String left, String right) {
    reasons.add(new Reason(level, level.points(), left, right));
  }

  /// Takes the points off these levels; they stay among the reasons.
  void waive(Set<Level> levels) {
    reasons.replaceAll(
        reason ->
            levels.contains(reason.level())
                ? new Reason(reason.level(), 0, reason.left(), reason.right())
                : reason);
  }

  boolean has(Level level) {
    for (Reason reason : reasons) {
      if (reason.level() == level) {
        return true;
      }
    }
    return false;
  }

  /// The level found for a feature.
  Optional<Level> of(Feature feature) {
    for (Reason reason : reasons) {
      if (reason.feature() == feature) {
        return Optional.of(reason.level());
      }
    }
    return Optional.empty();
  }
}
