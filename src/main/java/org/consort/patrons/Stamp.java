package org.consort.patrons;

import java.time.Instant;

/// When a record was made or changed, and by whom.
///
/// @param by the name of a key, or of whoever works here; empty when nobody knows any more
public record Stamp(Instant at, String by) {}
