package org.consort.base;

import java.util.Optional;

/// The number of a portfolio: decimal digits that begin with 53 and end in the institution's
/// suffix.
public record PortfolioId(long number) implements Id {
  public static Optional<PortfolioId> parse(String digits) {
    return Digits.parse(digits).map(PortfolioId::new);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
