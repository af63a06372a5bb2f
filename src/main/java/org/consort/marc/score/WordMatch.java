package org.consort.marc.score;

import java.util.Collection;
import java.util.List;
import org.consort.marc.text.Spelling;
import org.consort.marc.text.Words;

/// How the telling words of two texts pair up, typing errors forgiven.
///
/// @param left how many telling words the left text has
/// @param leftAlone telling words of the left text without a partner
record WordMatch(int left, int right, int leftAlone, int rightAlone) {
  static WordMatch of(List<String> left, List<String> right) {
    return new WordMatch(
        telling(left),
        telling(right),
        alone(left, right, List.of()),
        alone(right, left, List.of()));
  }

  /// The share of the shorter text's words that have a partner.
  double contained() {
    int shorter = Math.min(left, right);
    int alone = left <= right ? leftAlone : rightAlone;
    return shorter == 0 ? 0 : 1 - (double) alone / shorter;
  }

  /// Words without a partner on both sides: one side's surplus is a subtitle, no difference.
  int apart() {
    return Math.min(leftAlone, rightAlone);
  }

  static int alone(List<String> words, List<String> others, Collection<String> elsewhere) {
    int alone = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!Words.isSmall(word) && !others.contains(word)) {
        boolean found = elsewhere.contains(word) || isNearAny(words, i, others);
        alone += found ? 0 : 1;
      }
    }
    return alone;
  }

  private static boolean isNearAny(List<String> words, int at, List<String> others) {
    String word = words.get(at);
    for (int j = 0; j < others.size(); j++) {
      if (Spelling.isTypingError(word, others.get(j)) || isJoint(word, others, j)) {
        return true;
      }
    }
    for (String other : others) {
      if ((at + 1 < words.size() && isSum(other, word, words.get(at + 1)))
          || (at > 0 && isSum(other, words.get(at - 1), word))) {
        return true;
      }
    }
    return false;
  }

  /// "handbook" against "hand book".
  private static boolean isJoint(String word, List<String> others, int j) {
    return j + 1 < others.size() && isSum(word, others.get(j), others.get(j + 1));
  }

  private static boolean isSum(String whole, String first, String second) {
    return whole.length() == first.length() + second.length()
        && whole.startsWith(first)
        && whole.endsWith(second);
  }

  private static int telling(List<String> words) {
    int telling = 0;
    for (String word : words) {
      telling += Words.isSmall(word) ? 0 : 1;
    }
    return telling;
  }
}
