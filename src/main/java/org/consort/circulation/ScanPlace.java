package org.consort.circulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A desk where an item is scanned; in a department, which has neither hold shelf nor shelves of
/// its own, there is no desk.
record ScanPlace(String library, @Nullable String desk, boolean hasHoldShelf) {
  Loan.Handover handover(Instant now) {
    return new Loan.Handover(now, library, desk);
  }

  boolean serves(Copy copy) {
    return desk != null && library.equals(copy.library());
  }
}
