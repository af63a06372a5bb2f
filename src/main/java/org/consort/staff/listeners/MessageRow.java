package org.consort.staff.listeners;

import java.time.Instant;
import org.consort.staff.frame.Badge;
import org.jspecify.annotations.Nullable;

/// A message to a listener.
///
/// @param said the listener's last answer, or why there was none; empty before the first try
/// @param nextAt when it is tried next; absent when it is not
record MessageRow(
    String event,
    String object,
    Instant happenedAt,
    Badge state,
    int attempts,
    String said,
    @Nullable Instant nextAt) {}
