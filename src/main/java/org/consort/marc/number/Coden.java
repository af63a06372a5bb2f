package org.consort.marc.number;

import java.util.Locale;
import java.util.Optional;

/// The short name of a periodical that abstracting services use: five capital letters or digits, of
/// which the first four are letters as a rule, and a sixth for checking that older ones lack
/// (<https://www.loc.gov/marc/bibliographic/bd030.html>).
public record Coden(String code) {
  public Coden {
    if (!isValid(code)) {
      throw new IllegalArgumentException("not a CODEN: " + code);
    }
  }

  /// Case and blanks do not matter.
  public static Optional<Coden> parse(String text) {
    String code = text.replace(" ", "").toUpperCase(Locale.ROOT);
    return Optional.of(code).filter(Coden::isValid).map(Coden::new);
  }

  @Override
  public String toString() {
    return code;
  }

  private static boolean isValid(String code) {
    return (code.length() == 5 || code.length() == 6)
        && code.charAt(0) >= 'A'
        && code.charAt(0) <= 'Z'
        && code.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
  }
}
