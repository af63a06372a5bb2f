package org.consort.base;

import java.util.Optional;

/// The number of a bibliographic record: decimal digits that begin with 99 and end in the
/// institution's suffix.
public record MmsId(long number) implements Id {
  public static Optional<MmsId> parse(String digits) {
    return Digits.parse(digits).map(MmsId::new);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
