package org.consort.access;

import java.time.Instant;

/// How often an odd request was understood as it was meant.
///
/// @param lastKey the name of the key it last came with
public record LeniencyUse(Leniency kind, long uses, Instant first, Instant last, String lastKey) {}
