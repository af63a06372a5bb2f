package org.consort.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.consort.institution.Calendar;
import org.jspecify.annotations.Nullable;

/// When something that is lent to a borrower now is due: on an open day of the item's library, when
/// it closes, and not after the borrower's own expiry.
///
/// @param expiry the last day the borrower's account holds
record DueDates(Calendar calendar, Instant now, ZoneId zone, @Nullable LocalDate expiry) {
  private static final LocalTime MIDNIGHT = LocalTime.of(23, 59);

  static DueDates of(Calendar calendar, Borrower borrower) {
    LocalDate expiry = borrower.user().account().expiry();
    return new DueDates(calendar, borrower.now(), borrower.zone(), expiry);
  }

  Instant under(LoanPolicy policy) {
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate open = calendar.openFrom(today.plusDays(policy.days()));
    LocalDate day =
        expiry != null && expiry.isBefore(open) ? calendar.openUntil(expiry, today) : open;
    return end(day);
  }

  /// When a day ends for borrowers: as the library closes, and at midnight when it has closed
  /// already.
  Instant end(LocalDate day) {
    Instant closing = at(day, calendar.closing(day));
    return closing.isAfter(now) ? closing : at(day, MIDNIGHT);
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
