package org.consort.marc.validate;

/// The forms in which control fields have dates. Whether a day is in the calendar is looked at
/// roughly: months have 31 days.
final class Dates {
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int YEAR_DIGITS = 4;

  private Dates() {}

  static boolean areDigits(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /// Six characters: `261121`.
  static boolean isDay(String text, int from) {
    return areDigits(text, from, from + 6) && isMonthAndDay(text, from + 2);
  }

  /// Sixteen characters: `20261121223044.0`.
  static boolean isTime(String text, int from) {
    return areDigits(text, from, from + 14)
        && isMonthAndDay(text, from + 4)
        && two(text, from + 8) < 24
        && two(text, from + 10) < 60
        && two(text, from + 12) <= 60
        && text.charAt(from + 14) == '.'
        && areDigits(text, from + 15, from + 16);
  }

  /// Four characters: digits, of which the last may be `u` for unknown, or blanks.
  static boolean isYear(String text, int from) {
    boolean unknown = false;
    for (int i = from; i < from + YEAR_DIGITS; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (c == 'u') {
        unknown = true;
      } else if (!digit || unknown) {
        return isBlank(text, from);
      }
    }
    return true;
  }

  static boolean isMonthAndDay(String text, int from) {
    int month = two(text, from);
    int day = two(text, from + 2);
    return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
  }

  static boolean isBlank(String text, int from) {
    return text.regionMatches(from, "    ", 0, YEAR_DIGITS);
  }

  static boolean isFilled(String text, int from) {
    return text.regionMatches(from, "||||", 0, YEAR_DIGITS);
  }

  private static int two(String text, int from) {
    return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
  }
}
