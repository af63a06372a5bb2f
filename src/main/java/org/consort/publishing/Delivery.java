package org.consort.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One message to one listener, and how far it got.
///
/// @param number the event's; it rises along the events of one object
/// @param answer what the listener last said, or why it said nothing; empty before the first try
/// @param dueAt when it is tried next, while it is pending
public record Delivery(
    long number,
    String event,
    String object,
    Instant happenedAt,
    Status status,
    int attempts,
    Instant dueAt,
    String answer,
    @Nullable Instant answeredAt) {
  /// How far a message got.
  public enum Status {
    PENDING,
    DELIVERED,
    /// The listener answered that it will not have it.
    DROPPED,
    /// The listener failed at every attempt.
    GIVEN_UP
  }
}
