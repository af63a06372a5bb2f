package org.consort.marc.score;

import java.util.List;
import org.consort.marc.score.traits.Titles;

/// Compares titles: the whole, the main one, all others, and the words that find no partner.
final class TitleComparison {
  private TitleComparison() {}

  static void compare(Titles left, Titles right, Findings findings) {
    if (left.whole().isEmpty() || right.whole().isEmpty()) {
      return;
    }
    TitlePair whole = TitlePair.best(left.whole(), right.whole());
    findings.add(whole.level(), whole.left().shown(), whole.right().shown());
    findings.add(words(left, right, whole), whole.left().shown(), whole.right().shown());
    mainTitles(left, right, findings);
    anyTitle(left, right, whole, findings);
  }

  private static Level words(Titles left, Titles right, TitlePair whole) {
    List<String> one = whole.left().telling();
    List<String> other = whole.right().telling();
    int apart = whole.apart();
    if (apart > 0) {
      apart =
          Math.min(
              WordMatch.alone(one, other, right.statement()),
              WordMatch.alone(other, one, left.statement()));
    }
    return switch (inTen(apart, Math.min(one.size(), other.size()))) {
      case 0 -> Level.WORDS_NONE_APART;
      case 1 -> Level.WORDS_ONE_APART;
      case 2 -> Level.WORDS_TWO_APART;
      default -> Level.WORDS_THREE_APART;
    };
  }

  /// Of a long title, how many of ten words; one at least when there is any.
  private static int inTen(int apart, int words) {
    return apart == 0 || words <= 10 ? apart : Math.max(1, (apart * 10 + words / 2) / words);
  }

  private static void mainTitles(Titles left, Titles right, Findings findings) {
    if (left.main().isEmpty() || right.main().isEmpty()) {
      return;
    }
    TitlePair main = TitlePair.best(left.main(), right.main());
    Level level =
        switch (main.level()) {
          case TITLE_EQUAL -> Level.MAIN_TITLE_EQUAL;
          case TITLE_CONTAINED, TITLE_NEAR -> Level.MAIN_TITLE_NEAR;
          default -> Level.MAIN_TITLE_OTHER;
        };
    findings.add(level, main.left().shown(), main.right().shown());
  }

  private static void anyTitle(Titles left, Titles right, TitlePair whole, Findings findings) {
    TitlePair best =
        whole
            .orBetter(left.whole(), right.others())
            .orBetter(left.others(), right.whole())
            .orBetter(left.main(), right.others())
            .orBetter(left.others(), right.main())
            .orBetter(left.others(), right.others());
    Level level =
        switch (best.level()) {
          case TITLE_EQUAL, TITLE_CONTAINED, TITLE_NEAR -> Level.ANY_TITLE_HIGH;
          case TITLE_MOST, TITLE_HALF -> Level.ANY_TITLE_MIDDLE;
          default -> Level.ANY_TITLE_LOW;
        };
    findings.add(level, best.left().shown(), best.right().shown());
  }
}
