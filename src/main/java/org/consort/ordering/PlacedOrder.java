package org.consort.ordering;

import java.time.Instant;
import org.consort.acquisitions.PoLine;

/// An order that was placed, with why it became what it became.
///
/// @param profile code of the profile it was taken by; empty for the built-in behaviour
/// @param sender name of the key it came with
/// @param received the body as it came
public record PlacedOrder(
    PoLine line,
    String profile,
    String sender,
    Instant placedAt,
    String received,
    Explanation explanation) {}
