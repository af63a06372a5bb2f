package org.consort.base;

import java.util.Optional;

/// The number of a item: decimal digits that begin with 23 and end in the institution's suffix.
public record ItemId(long number) implements Id {
  public static Optional<ItemId> parse(String digits) {
    return Digits.parse(digits).map(ItemId::new);
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}
