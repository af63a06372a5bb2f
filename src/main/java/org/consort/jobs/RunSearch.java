package org.consort.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which runs are wanted: every condition that is not absent must hold.
///
/// @param from submitted then or later
/// @param before submitted earlier
public record RunSearch(
    @Nullable String job,
    @Nullable RunStatus status,
    @Nullable Instant from,
    @Nullable Instant before) {}
