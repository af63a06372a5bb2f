package org.consort.circulation;

import org.jspecify.annotations.Nullable;

/// Where a patron wants to collect: one desk, or, without one, any desk of the library that has a
/// hold shelf. Both are codes.
public record PickupPlace(String library, @Nullable String desk) {
  public static PickupPlace library(String code) {
    return new PickupPlace(code, null);
  }

  /// Whether something scanned at this desk has arrived.
  boolean isServedBy(ScanPlace place) {
    return library.equals(place.library())
        && (desk == null ? place.hasHoldShelf() : desk.equals(place.desk()));
  }
}
