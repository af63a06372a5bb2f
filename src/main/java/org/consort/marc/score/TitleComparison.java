package org.consort.marc.score;

import java.util.List;
import java.util.Set;
import org.consort.marc.score.traits.Title;
import org.consort.marc.score.traits.Titles;

/// Compares titles: the whole, the main one, all others, and the words that find no partner.
final class TitleComparison {
  private static final int SHORTEST_STUB = 15;

  private TitleComparison() {}

  static void compare(Titles left, Titles right, Findings findings) {
    if (left.whole().isEmpty() || right.whole().isEmpty()) {
      return;
    }
    Pair whole = best(left.whole(), right.whole());
    findings.add(whole.level(), whole.left().shown(), whole.right().shown());
    words(left, right, whole, findings);
    mainTitles(left, right, findings);
    anyTitle(left, right, whole, findings);
  }

  private record Pair(Title left, Title right, Level level) {}

  private static Pair best(List<Title> left, List<Title> right) {
    Pair best = new Pair(left.getFirst(), right.getFirst(), Level.TITLE_UNRELATED);
    boolean first = true;
    for (Title one : left) {
      for (Title other : right) {
        Level level = relation(one, other);
        if (first || level.compareTo(best.level()) > 0) {
          best = new Pair(one, other, level);
          first = false;
        }
      }
    }
    return best;
  }

  static Level relation(Title left, Title right) {
    if (left.compact().equals(right.compact())) {
      return Level.TITLE_EQUAL;
    }
    WordMatch match = WordMatch.of(left.words(), right.words());
    if (match.leftAlone() == 0 && match.rightAlone() == 0 && match.left() > 1) {
      return Level.TITLE_EQUAL;
    }
    double contained = match.contained();
    int shorter = Math.min(match.left(), match.right());
    if (contained == 1 && shorter >= 2) {
      return Level.TITLE_CONTAINED;
    }
    if (isCutOff(left.compact(), right.compact())
        || (contained >= 0.9 && shorter >= 4)
        || (contained == 1 && shorter == 1)) {
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

  private static void words(Titles left, Titles right, Pair whole, Findings findings) {
    Title one = whole.left();
    Title other = whole.right();
    Set<String> ofRight = right.statement();
    Set<String> ofLeft = left.statement();
    int apart =
        isCutOff(one.compact(), other.compact())
            ? 0
            : Math.min(
                WordMatch.alone(one.words(), other.words(), ofRight),
                WordMatch.alone(other.words(), one.words(), ofLeft));
    Level level =
        switch (inTen(apart, Math.min(one.telling(), other.telling()))) {
          case 0 -> Level.WORDS_NONE_APART;
          case 1 -> Level.WORDS_ONE_APART;
          case 2 -> Level.WORDS_TWO_APART;
          default -> Level.WORDS_THREE_APART;
        };
    findings.add(level, one.shown(), other.shown());
  }

  /// Of a long title, how many of ten words; one at least when there is any.
  private static int inTen(int apart, int words) {
    return apart == 0 || words <= 10 ? apart : Math.max(1, (apart * 10 + words / 2) / words);
  }

  private static void mainTitles(Titles left, Titles right, Findings findings) {
    if (left.main().isEmpty() || right.main().isEmpty()) {
      return;
    }
    Pair main = best(left.main(), right.main());
    Level level =
        switch (main.level()) {
          case TITLE_EQUAL -> Level.MAIN_TITLE_EQUAL;
          case TITLE_CONTAINED, TITLE_NEAR -> Level.MAIN_TITLE_NEAR;
          default -> Level.MAIN_TITLE_OTHER;
        };
    findings.add(level, main.left().shown(), main.right().shown());
  }

  private static void anyTitle(Titles left, Titles right, Pair whole, Findings findings) {
    Pair best = whole;
    best = better(best, left.whole(), right.others());
    best = better(best, left.others(), right.whole());
    best = better(best, left.main(), right.others());
    best = better(best, left.others(), right.main());
    best = better(best, left.others(), right.others());
    Level level =
        switch (best.level()) {
          case TITLE_EQUAL, TITLE_CONTAINED, TITLE_NEAR -> Level.ANY_TITLE_HIGH;
          case TITLE_MOST, TITLE_HALF -> Level.ANY_TITLE_MIDDLE;
          default -> Level.ANY_TITLE_LOW;
        };
    findings.add(level, best.left().shown(), best.right().shown());
  }

  private static Pair better(Pair best, List<Title> left, List<Title> right) {
    if (best.level() == Level.TITLE_EQUAL || left.isEmpty() || right.isEmpty()) {
      return best;
    }
    Pair other = best(left, right);
    return other.level().compareTo(best.level()) > 0 ? other : best;
  }
}
