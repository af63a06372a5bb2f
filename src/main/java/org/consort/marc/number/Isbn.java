package org.consort.marc.number;

import java.util.Optional;

/// A valid ISBN in its form of 13 digits; one of ten digits is the same book under the prefix 978
/// (<https://www.isbn-international.org/content/isbn-users-manual/29>).
public record Isbn(String digits) {
  private static final int[] LENGTHS = {13, 10};

  public Isbn {
    if (!isValid13(digits)) {
      throw new IllegalArgumentException("not an ISBN of 13 digits: " + digits);
    }
  }

  /// Reads the number at the start of the text; hyphens, blanks and whatever follows do not matter.
  /// Empty unless its check digit is right.
  public static Optional<Isbn> parse(String text) {
    return shaped(text).flatMap(Isbn::valid);
  }

  /// What to compare: the 13 digits of a valid ISBN; a number with a wrong check digit as it
  /// stands, since the same slip is often on both sides.
  public static Optional<String> comparable(String text) {
    return shaped(text).map(digits -> valid(digits).map(Isbn::digits).orElse(digits));
  }

  @Override
  public String toString() {
    return digits;
  }

  private static Optional<String> shaped(String text) {
    return StandardNumber.at(text, "ISBN", LENGTHS)
        .filter(digits -> digits.length() == 10 || digits.indexOf('X') < 0);
  }

  private static Optional<Isbn> valid(String digits) {
    if (digits.length() == 13) {
      return isValid13(digits) ? Optional.of(new Isbn(digits)) : Optional.empty();
    }
    if (!isValid10(digits)) {
      return Optional.empty();
    }
    String body = "978" + digits.substring(0, 9);
    return Optional.of(new Isbn(body + checkDigit13(body)));
  }

  private static boolean isValid13(String digits) {
    return digits.length() == 13
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && digits.charAt(12) == checkDigit13(digits);
  }

  private static char checkDigit13(String digits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  private static boolean isValid10(String digits) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0') * (10 - i);
    }
    return sum % 11 == 0;
  }
}
