package org.consort.marc.score;

import static java.util.stream.Collectors.joining;

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
    boolean other = false;
    for (SeriesVolume one : left) {
      for (SeriesVolume two : right) {
        if (isNumbered(one, two) && isSame(one, two)) {
          if (agree(one, two)) {
            findings.add(Level.SERIES_EQUAL, one.shown(), two.shown());
            return;
          }
          other = true;
        }
      }
    }
    if (other) {
      findings.add(Level.SERIES_CONFLICT, shown(left), shown(right));
      findings.conflicts().add(Conflict.SERIES);
    }
  }

  private static boolean isNumbered(SeriesVolume left, SeriesVolume right) {
    return !left.numbers().isEmpty() && !right.numbers().isEmpty();
  }

  /// `v. 46, no. 4` and `v. 46, no. 4, whole no. 117` are one volume, as are `no. 32` and `no.
  /// 32-34`.
  private static boolean agree(SeriesVolume left, SeriesVolume right) {
    return left.numbers().containsAll(right.numbers())
        || right.numbers().containsAll(left.numbers());
  }

  private static boolean isSame(SeriesVolume left, SeriesVolume right) {
    return WordMatch.of(left.name(), right.name()).contained() >= 0.9;
  }

  private static String shown(List<SeriesVolume> series) {
    return series.stream().map(SeriesVolume::shown).collect(joining(" | "));
  }
}
