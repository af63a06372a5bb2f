package org.consort.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch of the changes of a catalogue, in the order of time and id.
///
/// @param set only those of titles in this set, or that have left it; absent for all
/// @param afterId only changes later than `from`, or at that very moment of titles with a higher id
/// @param until changes before it; itself not in the stretch
/// @param limit at most so many, the earliest
public record ChangeSpan(
    @Nullable String set, Instant from, long afterId, Instant until, int limit) {}
