package org.consort.circulation;

import java.time.Instant;

/// A time in which something cannot be had.
///
/// @param reason in English, for people
public record BusyTime(Instant from, Instant until, String reason) {
  boolean reaches(Instant moment) {
    return !from.isAfter(moment) && until.isAfter(moment);
  }
}
