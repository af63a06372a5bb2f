package org.consort.base;

import java.util.Optional;

/// The number of a patron's request: decimal digits that end in the institution's suffix.
public record RequestId(long number) implements Id {
  public static Optional<RequestId> parse(String digits) {
    return Digits.parse(digits).map(RequestId::new);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
