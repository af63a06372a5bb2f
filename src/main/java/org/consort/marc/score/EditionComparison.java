package org.consort.marc.score;

import java.util.List;
import org.consort.marc.score.traits.Edition;
import org.consort.marc.score.traits.SeriesVolume;

/// Compares edition statements and numbers in series.
final class EditionComparison {
  private EditionComparison() {}

  static void compare(Edition left, Edition right, Findings findings) {
    boolean leftNumbered = !left.numbers().isEmpty();
    boolean rightNumbered = !right.numbers().isEmpty();
    if (leftNumbered && rightNumbered) {
      boolean equal = Sets.meet(left.numbers(), right.numbers());
      findings.add(
          equal ? Level.EDITION_EQUAL : Level.EDITION_CONFLICT, left.shown(), right.shown());
    } else if (left.isLater() || right.isLater()) {
      findings.add(Level.EDITION_ONE_SIDE, left.shown(), right.shown());
    } else if (!left.kinds().equals(right.kinds())) {
      findings.add(Level.EDITION_WORDS, left.shown(), right.shown());
    } else if (!left.kinds().isEmpty()) {
      findings.add(Level.EDITION_EQUAL, left.shown(), right.shown());
    }
  }

  static void compareSeries(List<SeriesVolume> left, List<SeriesVolume> right, Findings findings) {
    SeriesVolume conflictLeft = null;
    SeriesVolume conflictRight = null;
    for (SeriesVolume one : left) {
      for (SeriesVolume other : right) {
        if (!one.number().isEmpty() && !other.number().isEmpty() && isSame(one, other)) {
          if (one.number().equals(other.number())) {
            findings.add(Level.SERIES_EQUAL, one.shown(), other.shown());
            return;
          }
          conflictLeft = one;
          conflictRight = other;
        }
      }
    }
    if (conflictLeft != null && conflictRight != null) {
      findings.add(Level.SERIES_CONFLICT, conflictLeft.shown(), conflictRight.shown());
      if (isOnly(left, right)) {
        findings.conflicts().add(Conflict.SERIES);
      }
    }
  }

  /// Whether each record names one series, spelled alike. Of several, numbers are often mixed up.
  private static boolean isOnly(List<SeriesVolume> left, List<SeriesVolume> right) {
    return left.size() == 1
        && right.size() == 1
        && left.getFirst().name().equals(right.getFirst().name());
  }

  private static boolean isSame(SeriesVolume left, SeriesVolume right) {
    return WordMatch.of(left.name(), right.name()).contained() >= 0.9;
  }
}
