package org.consort.base;

import java.util.Optional;

/// The number of a holdings record: decimal digits that begin with 22 and end in the institution's
/// suffix.
public record HoldingId(long number) implements Id {
  public static Optional<HoldingId> parse(String digits) {
    return Digits.parse(digits).map(HoldingId::new);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
