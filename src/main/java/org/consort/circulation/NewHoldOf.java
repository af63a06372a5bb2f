package org.consort.circulation;

import java.time.Instant;
import org.consort.base.MmsId;
import org.consort.base.RequestId;

/// A wish for a hold, with what it is about looked up.
record NewHoldOf(NewHold wish, Hold.Subject subject) {
  MmsId bib() {
    return subject.bib();
  }

  RequestDetails details() {
    return wish.details();
  }

  /// Whether the patron means a second request for the same thing so.
  boolean isMeantAgain() {
    return wish.repeated();
  }

  /// Two chapters of one book, or two bookings of it, are not the same.
  boolean isSameAs(Hold hold) {
    return hold.patron() == wish.patron()
        && hold.kind() == details().kind()
        && hold.subject().isSameAs(subject)
        && (details().kind() == RequestKind.HOLD || hold.details().equals(details()));
  }

  /// @param library the one that looks after it when it is not collected
  Hold at(Instant now, RequestId id, String library) {
    RequestDetails.Booking booking = wish.details().booking();
    boolean dormant = booking != null && booking.from().isAfter(now);
    return new Hold(
        id,
        wish.patron(),
        subject,
        wish.pickup().from(library),
        wish.note(),
        wish.details(),
        dormant ? HoldProgress.BOOKED : HoldProgress.WAITING,
        now,
        0);
  }
}
