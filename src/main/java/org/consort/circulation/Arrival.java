package org.consort.circulation;

import java.time.LocalDate;

/// An item on the scanner.
///
/// @param shelfUntil how long the hold shelf keeps what is put on it now
record Arrival(ScanIn.Scan scan, ScanPlace place, LocalDate shelfUntil) {
  /// Being scanned again does not give the patron more time.
  HoldProgress onShelf(Hold hold, Copy copy) {
    HoldProgress before = hold.progress();
    boolean alreadyThere =
        before.status() == RequestStatus.ON_HOLD_SHELF && before.isCarriedBy(copy.item());
    return alreadyThere ? before : HoldProgress.onShelf(copy.item(), shelfUntil);
  }
}
