package org.consort.marc.score;

import java.util.List;
import org.consort.marc.score.traits.Title;

/// A title of either record and how they relate.
///
/// @param apart words without a partner on both sides, when only these two are looked at
record TitlePair(Title left, Title right, Level level, int apart) {
  private static final int SHORTEST_STUB = 15;

  static TitlePair of(Title left, Title right) {
    if (left.compact().equals(right.compact())) {
      return new TitlePair(left, right, Level.TITLE_EQUAL, 0);
    }
    WordMatch match = WordMatch.of(left.telling(), right.telling());
    boolean cutOff = isCutOff(left.compact(), right.compact());
    return new TitlePair(left, right, level(match, cutOff), cutOff ? 0 : match.apart());
  }

  /// The pair that agrees best. Which it is does not depend on the order of the two records.
  static TitlePair best(List<Title> left, List<Title> right) {
    TitlePair best = of(left.getFirst(), right.getFirst());
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (i + j > 0) {
          TitlePair next = of(left.get(i), right.get(j));
          best = next.isBetter(best) ? next : best;
        }
      }
    }
    return best;
  }

  private boolean isBetter(TitlePair other) {
    if (level != other.level) {
      return level.compareTo(other.level) > 0;
    }
    return apart == other.apart ? spelled().compareTo(other.spelled()) < 0 : apart < other.apart;
  }

  private String spelled() {
    boolean rising = left.compact().compareTo(right.compact()) <= 0;
    return rising ? left.compact() + " " + right.compact() : right.compact() + " " + left.compact();
  }

  /// This pair if its titles are nearly equal, otherwise the best of it and the others.
  TitlePair orBetter(List<Title> others, List<Title> otherOthers) {
    if (level.compareTo(Level.TITLE_NEAR) >= 0 || others.isEmpty() || otherOthers.isEmpty()) {
      return this;
    }
    TitlePair other = best(others, otherOthers);
    return other.level.compareTo(level) > 0 ? other : this;
  }

  private static Level level(WordMatch match, boolean cutOff) {
    if (match.leftAlone() == 0
        && match.rightAlone() == 0
        && Math.max(match.left(), match.right()) > 1) {
      return Level.TITLE_EQUAL;
    }
    double contained = match.contained();
    int shorter = Math.min(match.left(), match.right());
    if (contained == 1 && shorter >= 2) {
      return Level.TITLE_CONTAINED;
    }
    if (cutOff || (contained >= 0.9 && shorter >= 4) || contained == 1) {
      return Level.TITLE_NEAR;
    }
    if (contained >= 0.75) {
      return Level.TITLE_MOST;
    }
    if (contained >= 0.5) {
      return Level.TITLE_HALF;
    }
    return contained >= 0.25 ? Level.TITLE_WEAK : Level.TITLE_UNRELATED;
  }

  private static boolean isCutOff(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    return shorter >= SHORTEST_STUB && (left.startsWith(right) || right.startsWith(left));
  }
}
