package org.consort.marc.number;

import java.util.Locale;
import java.util.Optional;

/// A control number of the Library of Congress in its normalized form: up to three letters, the
/// year of two or four digits, six digits of serial
/// (<https://www.loc.gov/marc/lccn-namespace.html>).
public record Lccn(String text) {
  private static final int SERIAL = 6;
  private static final int LONGEST_PREFIX = 3;

  public Lccn {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not an LCCN: " + text);
    }
  }

  /// Blanks do not matter, nor does a suffix after a slash; a serial after a hyphen may be short.
  public static Optional<Lccn> parse(String text) {
    return comparable(text).filter(Lccn::isValid).map(Lccn::new);
  }

  /// What to compare, whether or not it is a valid number. Empty without a digit.
  public static Optional<String> comparable(String text) {
    int slash = text.indexOf('/');
    String plain = withoutBlanks(slash < 0 ? text : text.substring(0, slash));
    String number = padded(plain).toLowerCase(Locale.ROOT);
    return Optional.of(number).filter(Lccn::hasDigit);
  }

  @Override
  public String toString() {
    return text;
  }

  private static String withoutBlanks(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  private static String padded(String text) {
    int hyphen = text.indexOf('-');
    if (hyphen < 0) {
      return text;
    }
    String serial = text.substring(hyphen + 1);
    return text.substring(0, hyphen) + "0".repeat(Math.max(0, SERIAL - serial.length())) + serial;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Lccn::isDigit);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isValid(String text) {
    int prefix = 0;
    while (prefix < text.length() && text.charAt(prefix) >= 'a' && text.charAt(prefix) <= 'z') {
      prefix++;
    }
    int digits = text.length() - prefix;
    return prefix <= LONGEST_PREFIX
        && (digits == SERIAL + 2 || digits == SERIAL + 4)
        && text.chars().skip(prefix).allMatch(Lccn::isDigit);
  }
}
