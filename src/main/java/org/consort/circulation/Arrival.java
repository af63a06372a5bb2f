package org.consort.circulation;

import java.time.LocalDate;
import org.consort.base.RequestId;
import org.consort.institution.Calendar;
import org.jspecify.annotations.Nullable;

/// An item that has come to a desk.
///
/// @param request the hold to serve when the item could serve several
/// @param calendar the open days of the desk's library
record Arrival(ScanPlace place, @Nullable RequestId request, Calendar calendar, LocalDate today) {
  /// Being scanned again does not give the patron more time.
  HoldProgress onShelf(Hold hold, Copy copy, LendingRegulations regulations) {
    return isOnShelf(hold, copy)
        ? hold.progress()
        : HoldProgress.onShelf(copy.item(), calendar.openDaysAfter(today, regulations.shelfDays()));
  }

  static boolean isOnShelf(Hold hold, Copy copy) {
    return hold.progress().status() == RequestStatus.ON_HOLD_SHELF
        && hold.progress().isCarriedBy(copy.item());
  }
}
