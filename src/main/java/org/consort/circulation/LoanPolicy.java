package org.consort.circulation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// For how long items of one policy are lent to one group of users.
///
/// @param itemPolicy code of the item policy
/// @param userGroup code of the user group; empty for everybody without a rule of their own
/// @param days 0 when such items are not lent at all
/// @param renewals how often a loan may be renewed
public record LoanPolicy(String itemPolicy, String userGroup, int days, int renewals) {
  private static final LocalTime CLOSING = LocalTime.of(23, 59);

  public LoanPolicy {
    if (days < 0 || renewals < 0) {
      throw new IllegalArgumentException(days + " days, " + renewals + " renewals");
    }
  }

  public LoanPolicy(String itemPolicy, int days, int renewals) {
    this(itemPolicy, "", days, renewals);
  }

  public boolean lends() {
    return days > 0;
  }

  /// The last minute, by the library's own clock, of the day a loan made now is due.
  Instant dueWhenLent(Instant now, ZoneId zone) {
    return now.atZone(zone).toLocalDate().plusDays(days).atTime(CLOSING).atZone(zone).toInstant();
  }
}
