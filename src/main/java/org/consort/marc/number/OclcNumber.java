package org.consort.marc.number;

import java.util.Optional;

/// A number of WorldCat: digits without the prefix `(OCoLC)`, without `ocm`, `ocn` or `on`, and
/// without leading zeros (<https://www.loc.gov/marc/bibliographic/bd035.html>).
public record OclcNumber(String digits) {
  private static final String AGENCY = "(OCoLC)";
  private static final String[] PREFIXES = {"ocm", "ocn", "on"};
  private static final int LONGEST = 18;

  public OclcNumber {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not an OCLC number: " + digits);
    }
  }

  /// Reads a system number, which is one of WorldCat's only if it says so: `(OCoLC)12345`,
  /// `ocm00012345`, `(OCoLC)ocm00012345`.
  public static Optional<OclcNumber> ofSystemNumber(String text) {
    String number = text.strip();
    boolean named = startsWith(number, AGENCY);
    String rest = named ? number.substring(AGENCY.length()).strip() : number;
    String digits = withoutPrefix(rest);
    return named || digits.length() < rest.length() ? ofDigits(digits) : Optional.empty();
  }

  /// Reads what can be nothing else, as in field 019; plain digits will do.
  public static Optional<OclcNumber> parse(String text) {
    String number = text.strip();
    return ofSystemNumber(number).or(() -> ofDigits(number));
  }

  @Override
  public String toString() {
    return digits;
  }

  private static String withoutPrefix(String text) {
    for (String prefix : PREFIXES) {
      if (startsWith(text, prefix)) {
        return text.substring(prefix.length()).strip();
      }
    }
    return text;
  }

  private static boolean startsWith(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  private static Optional<OclcNumber> ofDigits(String text) {
    int zeros = 0;
    while (zeros < text.length() && text.charAt(zeros) == '0') {
      zeros++;
    }
    return Optional.of(text.substring(zeros)).filter(OclcNumber::isValid).map(OclcNumber::new);
  }

  private static boolean isValid(String digits) {
    return !digits.isEmpty()
        && digits.length() <= LONGEST
        && digits.charAt(0) != '0'
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
