package org.consort.base;

import java.util.Optional;

/// The number of a loan: decimal digits that end in the institution's suffix.
public record LoanId(long number) implements Id {
  public static Optional<LoanId> parse(String digits) {
    return Digits.parse(digits).map(LoanId::new);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
