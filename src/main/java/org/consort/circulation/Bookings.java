package org.consort.circulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The bookings of a title, and what they mean for those who borrow.
record Bookings(List<Hold> holds) {
  static Bookings of(HoldQueue queue) {
    return new Bookings(
        queue.holds().stream().filter(hold -> hold.kind() == RequestKind.BOOKING).toList());
  }

  /// Who has booked the item keeps it until the end of the booking; anybody else until the next
  /// booking of this very item begins.
  Instant due(Instant byPolicy, Copy copy, Optional<Hold> met) {
    return met.flatMap(Bookings::period)
        .map(RequestDetails.Booking::until)
        .orElseGet(
            () ->
                Stream.concat(Stream.of(byPolicy), beginnings(copy))
                    .min(Comparator.naturalOrder())
                    .orElse(byPolicy));
  }

  private Stream<Instant> beginnings(Copy copy) {
    return holds.stream()
        .filter(Hold::isDormant)
        .filter(hold -> copy.item().equals(hold.subject().item()))
        .flatMap(hold -> period(hold).stream())
        .map(RequestDetails.Booking::from);
  }

  private static Optional<RequestDetails.Booking> period(Hold hold) {
    return Optional.ofNullable(hold.details().booking());
  }
}
