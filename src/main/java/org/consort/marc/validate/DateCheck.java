package org.consort.marc.validate;

/// Checks the dates of a bibliographic field 008 against their type
/// (<https://www.loc.gov/marc/bibliographic/bd008a.html>).
final class DateCheck {
  private static final int TYPE = 6;
  private static final int FIRST = 7;
  private static final int SECOND = 11;
  private static final int LENGTH = 4;

  private DateCheck() {}

  static void check(String value, Place place, FindingList findings) {
    if (Dates.isFilled(value, FIRST) || Dates.isFilled(value, SECOND)) {
      return;
    }
    String rule = broken(value);
    if (!rule.isEmpty()) {
      findings.add(
          place.positions(TYPE, SECOND + LENGTH - 1),
          FindingKind.DATES_CONTRADICT,
          value.substring(TYPE, SECOND + LENGTH),
          rule,
          place.link());
    }
  }

  /// What should be so and is not; empty when all is right.
  private static String broken(String value) {
    char type = value.charAt(TYPE);
    boolean first = !Dates.isBlank(value, FIRST);
    boolean second = !Dates.isBlank(value, SECOND);
    return switch (type) {
      case 'b' -> first || second ? "b: no dates" : "";
      case 's' -> !first || second ? "s: date 1 only" : "";
      case 'c' -> !first || !is(value, "9999") ? "c: date 2 is 9999" : "";
      case 'u' -> !first || !is(value, "uuuu") ? "u: date 2 is uuuu" : "";
      case 'd' -> !second || is(value, "9999") ? "d: date 2 is the last year" : ordered(value);
      case 'i', 'k', 'm', 'q' -> first && second ? ordered(value) : type + ": two dates";
      case 'p', 't' -> first && second ? "" : type + ": two dates";
      case 'r' -> first && second ? reversed(value) : "r: two dates";
      default -> "";
    };
  }

  private static boolean is(String value, String year) {
    return value.regionMatches(SECOND, year, 0, LENGTH);
  }

  private static String ordered(String value) {
    return areYears(value) && order(value) > 0 ? "date 1 is not after date 2" : "";
  }

  private static String reversed(String value) {
    return areYears(value) && order(value) < 0 ? "r: date 2 is that of the original" : "";
  }

  private static boolean areYears(String value) {
    return Dates.areDigits(value, FIRST, SECOND + LENGTH);
  }

  private static int order(String value) {
    return value.substring(FIRST, SECOND).compareTo(value.substring(SECOND, SECOND + LENGTH));
  }
}
