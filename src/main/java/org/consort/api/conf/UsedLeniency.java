package org.consort.api.conf;

import java.time.Instant;

/// A kind of odd request that was understood as it was meant.
///
/// @param uses how often, as digits
/// @param lastKey the name of the key it last came with
public record UsedLeniency(
    String kind, String meaning, String uses, Instant first, Instant last, String lastKey) {}
