package org.consort.circulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A desk where an item is scanned, or a department, which has neither hold shelf nor shelves of
/// its own.
///
/// @param desk none in a department
/// @param department none at a desk
record ScanPlace(
    String library, @Nullable String desk, boolean hasHoldShelf, @Nullable String department) {
  ScanPlace(String library, @Nullable String desk, boolean hasHoldShelf) {
    this(library, desk, hasHoldShelf, null);
  }

  static ScanPlace department(String library, String code) {
    return new ScanPlace(library, null, false, code);
  }

  Loan.Handover handover(Instant now) {
    return new Loan.Handover(now, library, desk);
  }

  boolean serves(Copy copy) {
    return desk != null && library.equals(copy.library());
  }
}
