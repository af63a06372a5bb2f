package org.consort.marc.score;

import java.util.List;
import java.util.Set;
import org.consort.marc.score.traits.Part;
import org.consort.marc.score.traits.Title;
import org.consort.marc.score.traits.Titles;

/// Compares the numbers in titles and the designations of parts.
final class NumberComparison {
  private NumberComparison() {}

  static void compareNumbers(Titles left, Titles right, Findings findings) {
    if (left.whole().isEmpty() || right.whole().isEmpty()) {
      return;
    }
    Title one = left.whole().getFirst();
    Title other = right.whole().getFirst();
    boolean leftSurplus = hasSurplus(one.words(), other.words(), right.statement());
    boolean rightSurplus = hasSurplus(other.words(), one.words(), left.statement());
    if (leftSurplus && rightSurplus) {
      findings.add(Level.TITLE_NUMBERS_CONFLICT, one.shown(), other.shown());
      findings.conflicts().add(Conflict.NUMBERS);
    } else if (!leftSurplus && !rightSurplus && hasNumber(one.words())) {
      findings.add(Level.TITLE_NUMBERS_EQUAL, one.shown(), other.shown());
    }
  }

  private static boolean hasNumber(List<String> words) {
    return words.stream().anyMatch(NumberComparison::isNumber);
  }

  private static boolean hasSurplus(
      List<String> words, List<String> others, Set<String> statement) {
    for (String word : words) {
      if (isNumber(word)
          && !others.contains(word)
          && !statement.contains(word)
          && !isYearOf(word, others)) {
        return true;
      }
    }
    return false;
  }

  /// `1914-18` against `1914-1918`.
  private static boolean isYearOf(String word, List<String> others) {
    for (String other : others) {
      boolean tail =
          (word.length() == 2 && other.length() == 4 && other.endsWith(word))
              || (word.length() == 4 && other.length() == 2 && word.endsWith(other));
      if (tail && isNumber(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  static void compareParts(Part left, Part right, Findings findings) {
    boolean numbers = !left.numbers().isEmpty() && !right.numbers().isEmpty();
    boolean names = !left.name().isEmpty() && !right.name().isEmpty();
    if (numbers && !Sets.meet(left.numbers(), right.numbers())) {
      conflict(left, right, findings);
    } else if (names && isOther(left.name(), right.name())) {
      conflict(left, right, findings);
    } else if (numbers || names) {
      findings.add(Level.PART_EQUAL, left.shown(), right.shown());
    }
  }

  /// "New Hampshire" against "New York"; a name that only says more is no other.
  private static boolean isOther(List<String> left, List<String> right) {
    WordMatch match = WordMatch.of(left, right);
    return match.apart() >= 1 && match.contained() <= 0.5;
  }

  private static void conflict(Part left, Part right, Findings findings) {
    findings.add(Level.PART_CONFLICT, shown(left), shown(right));
    findings.conflicts().add(Conflict.PART);
  }

  private static String shown(Part part) {
    return part.shown().isEmpty() ? part.numbers().toString() : part.shown();
  }
}
