package org.consort.circulation;

import java.time.Instant;
import org.consort.institution.Desk;
import org.jspecify.annotations.Nullable;

/// A desk where an item is scanned, or a department, which has neither hold shelf nor shelves of
/// its own.
///
/// @param desk none in a department
/// @param department none at a desk
/// @param hoursToReshelve how long what came back is on its way to the shelf
record ScanPlace(
    String library,
    @Nullable String desk,
    boolean hasHoldShelf,
    @Nullable String department,
    int hoursToReshelve) {
  ScanPlace(String library, @Nullable String desk, boolean hasHoldShelf) {
    this(library, desk, hasHoldShelf, null, Desk.USUAL_HOURS);
  }

  static ScanPlace at(Desk desk) {
    return new ScanPlace(
        desk.library(), desk.code(), desk.hasHoldShelf(), null, desk.hoursToReshelve());
  }

  static ScanPlace department(String library, String code) {
    return new ScanPlace(library, null, false, code, Desk.USUAL_HOURS);
  }

  Loan.Handover handover(Instant now, @Nullable String by) {
    return new Loan.Handover(now, library, desk, by);
  }

  boolean serves(Copy copy) {
    return desk != null && library.equals(copy.library());
  }
}
