package org.consort.ordering;

import java.time.Instant;
import java.util.List;
import org.consort.acquisitions.PoLine;

/// An order that was placed, with why it became what it became.
///
/// @param profile code of the profile it was taken by; empty for the built-in behaviour
/// @param sender name of the key it came with
/// @param received the body as it came
/// @param later what was done to its line since, the first one first
public record PlacedOrder(
    PoLine line,
    String profile,
    String sender,
    Instant placedAt,
    String received,
    Explanation explanation,
    List<LaterStep> later) {
  public PlacedOrder {
    later = List.copyOf(later);
  }
}
