package org.consort.marc.number;

import java.util.Optional;

/// A valid ISSN: eight characters without the hyphen, the last one a check digit or X
/// (<https://www.issn.org/understanding-the-issn/assignment-rules/issn-manual/>).
public record Issn(String digits) {
  private static final int[] LENGTHS = {8};

  public Issn {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not an ISSN: " + digits);
    }
  }

  /// Reads the number at the start of the text; hyphens, blanks and whatever follows do not matter.
  /// Empty unless its check digit is right.
  public static Optional<Issn> parse(String text) {
    return comparable(text).filter(Issn::isValid).map(Issn::new);
  }

  /// What to compare. A wrong check digit does not matter: subfields for incorrect and cancelled
  /// numbers hold nothing else.
  public static Optional<String> comparable(String text) {
    return StandardNumber.at(text, "ISSN", LENGTHS);
  }

  /// As it is printed: `0028-0836`.
  public String hyphenated() {
    return digits.substring(0, 4) + "-" + digits.substring(4);
  }

  @Override
  public String toString() {
    return digits;
  }

  private static boolean isValid(String digits) {
    if (!digits.matches("[0-9]{7}[0-9X]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0') * (8 - i);
    }
    return sum % 11 == 0;
  }
}
