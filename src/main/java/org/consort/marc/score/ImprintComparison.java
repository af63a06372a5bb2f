package org.consort.marc.score;

import java.util.List;
import org.consort.marc.score.traits.Imprint;
import org.consort.marc.text.Spelling;

/// Compares publishers, places and countries. A publisher's name is shortened in many ways.
final class ImprintComparison {
  private static final int ALIKE_FROM = 5;

  private ImprintComparison() {}

  static void compare(Imprint left, Imprint right, Findings findings) {
    if (!left.publishers().isEmpty() && !right.publishers().isEmpty()) {
      boolean agree = isAnyShared(left.publishers(), right.publishers());
      Level level = agree ? Level.PUBLISHER_AGREES : Level.PUBLISHER_CONFLICT;
      findings.add(level, left.publisherShown(), right.publisherShown());
    }
    if (!left.places().isEmpty() && !right.places().isEmpty()) {
      boolean agree = isPlaceShared(left.places(), right.places());
      Level level = agree ? Level.PLACE_AGREES : Level.PLACE_CONFLICT;
      findings.add(level, left.placeShown(), right.placeShown());
    }
    if (!left.country().isEmpty() && !right.country().isEmpty()) {
      boolean agree = isCountry(left.country(), right.country());
      Level level = agree ? Level.COUNTRY_AGREES : Level.COUNTRY_CONFLICT;
      findings.add(level, left.country(), right.country());
    }
    if (findings.has(Level.PUBLISHER_CONFLICT)
        && findings.has(Level.PLACE_CONFLICT)
        && findings.has(Level.COUNTRY_CONFLICT)) {
      findings.add(
          Level.CO_PUBLICATION_CONFLICT,
          left.placeShown() + " " + left.publisherShown(),
          right.placeShown() + " " + right.publisherShown());
    }
  }

  private static boolean isAnyShared(List<List<String>> left, List<List<String>> right) {
    for (List<String> one : left) {
      for (List<String> other : right) {
        if (isShared(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShared(List<String> left, List<String> right) {
    for (String one : left) {
      for (String other : right) {
        if (isSameWord(one, other)) {
          return true;
        }
      }
    }
    return isInitials(left, right) || isInitials(right, left);
  }

  private static boolean isSameWord(String one, String other) {
    if (one.equals(other)) {
      return one.length() > 1;
    }
    int shorter = Math.min(one.length(), other.length());
    return shorter >= 4
        && (one.startsWith(other) || other.startsWith(one) || Spelling.isTypingError(one, other));
  }

  /// "gpo" against "government printing office", "hmso" against "hm stationery office".
  private static boolean isInitials(List<String> one, List<String> other) {
    String initials = one.getFirst();
    if (one.size() != 1 || initials.length() < 3 || initials.length() > 6) {
      return false;
    }
    int at = 0;
    for (String word : other) {
      String expected = word.length() <= 2 ? word : word.substring(0, 1);
      if (!initials.startsWith(expected, at)) {
        return false;
      }
      at += expected.length();
    }
    return at == initials.length();
  }

  private static boolean isPlaceShared(List<List<String>> left, List<List<String>> right) {
    for (List<String> one : left) {
      for (List<String> other : right) {
        if (isSamePlace(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /// "New York" and "New York, N.Y.", "Helsinki" and "Helsingissä"; not "New Haven".
  private static boolean isSamePlace(List<String> left, List<String> right) {
    String one = String.join("", left);
    String other = String.join("", right);
    int shorter = Math.min(one.length(), other.length());
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common == shorter
        || (common >= ALIKE_FROM && common * 5 >= shorter * 3)
        || Spelling.isTypingError(one, other);
  }

  /// States of one country (`nyu`, `mau`, `xxu`) are taken for the same.
  private static boolean isCountry(String left, String right) {
    return left.equals(right) || (nation(left) != ' ' && nation(left) == nation(right));
  }

  private static char nation(String code) {
    return switch (code) {
      case "us" -> 'u';
      case "uk" -> 'k';
      case "cn" -> 'c';
      case "at" -> 'a';
      case "ru", "ur" -> 'r';
      default -> code.length() == 3 ? code.charAt(2) : ' ';
    };
  }
}
