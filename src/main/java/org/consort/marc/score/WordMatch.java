package org.consort.marc.score;

import java.util.List;
import java.util.Set;
import org.consort.marc.text.Spelling;

/// How the telling words of two texts pair up, typing errors forgiven.
///
/// @param left how many words the left text has
/// @param leftAlone words of the left text without a partner
record WordMatch(int left, int right, int leftAlone, int rightAlone) {
  static WordMatch of(List<String> left, List<String> right) {
    return new WordMatch(
        left.size(), right.size(), alone(left, right, Set.of()), alone(right, left, Set.of()));
  }

  /// The share of the shorter text's words that have a partner.
  double contained() {
    int shorter = Math.min(left, right);
    int alone = left == right ? apart() : left < right ? leftAlone : rightAlone;
    return shorter == 0 ? 0 : 1 - (double) alone / shorter;
  }

  /// Words without a partner on both sides: one side's surplus is a subtitle, no difference.
  int apart() {
    return Math.min(leftAlone, rightAlone);
  }

  /// @param elsewhere more words of the other record that count as partners
  static int alone(List<String> words, List<String> others, Set<String> elsewhere) {
    int alone = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean found =
          others.contains(word) || elsewhere.contains(word) || isNearAny(words, i, others);
      alone += found ? 0 : 1;
    }
    return alone;
  }

  private static boolean isNearAny(List<String> words, int at, List<String> others) {
    String word = words.get(at);
    String before = at > 0 ? words.get(at - 1) : "";
    String after = at + 1 < words.size() ? words.get(at + 1) : "";
    String last = "";
    for (int j = 0; j < others.size(); j++) {
      String other = others.get(j);
      if (Spelling.isTypingError(word, other)
          || isSum(word, last, other)
          || isSum(other, before, word)
          || isSum(other, word, after)) {
        return true;
      }
      last = other;
    }
    return false;
  }

  /// "handbook" against "hand book".
  private static boolean isSum(String whole, String first, String second) {
    return whole.length() == first.length() + second.length()
        && !first.isEmpty()
        && !second.isEmpty()
        && whole.startsWith(first)
        && whole.endsWith(second);
  }
}
