package org.consort.base;

import java.util.Optional;

/// Reads the decimal digit strings that stand for ids outside the program.
final class Digits {
  private static final int LONGEST = 18;

  private Digits() {}

  static Optional<Long> parse(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= LONGEST
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
