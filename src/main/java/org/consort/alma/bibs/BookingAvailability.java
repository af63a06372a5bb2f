package org.consort.alma.bibs;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// A time in which nothing can be booked, and why.
@AlmaObject
public record BookingAvailability(
    @Nullable Instant fromTime, @Nullable Instant toTime, @Nullable String reason) {}
