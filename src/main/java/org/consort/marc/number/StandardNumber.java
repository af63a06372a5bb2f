package org.consort.marc.number;

import java.util.Locale;
import java.util.Optional;

/// Finds the number in what cataloguers write around it: `0-8203-4752-3 (pbk.)`.
final class StandardNumber {
  private static final String DASHES = "-\u00AD\u2010\u2011\u2012\u2013\u2014\u2212";

  private StandardNumber() {}

  /// The digits at the start of the text, without hyphens and blanks, with a capital X, if there
  /// are as many as one of the lengths asks for.
  static Optional<String> at(String text, String label, int... lengths) {
    String rest = withoutLabel(text.strip(), label);
    Optional<String> whole = ofLength(digits(rest, true), lengths);
    return whole.isPresent() ? whole : ofLength(digits(rest, false), lengths);
  }

  private static String withoutLabel(String text, String label) {
    if (!text.regionMatches(true, 0, label, 0, label.length())) {
      return text;
    }
    return text.substring(label.length()).replaceFirst("^[:\\s]+", "");
  }

  private static Optional<String> ofLength(String digits, int... lengths) {
    int x = digits.indexOf('X');
    boolean xIsLast = x < 0 || x == digits.length() - 1;
    for (int length : lengths) {
      if (digits.length() == length && xIsLast) {
        return Optional.of(digits);
      }
    }
    return Optional.empty();
  }

  private static String digits(String text, boolean acrossBlanks) {
    StringBuilder digits = new StringBuilder();
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if ((c >= '0' && c <= '9') || c == 'X') {
        digits.append(c);
      } else if (DASHES.indexOf(c) < 0 && !(acrossBlanks && Character.isWhitespace(c))) {
        break;
      }
    }
    return digits.toString();
  }
}
