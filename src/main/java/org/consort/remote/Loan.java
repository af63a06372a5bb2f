package org.consort.remote;

import java.time.Instant;

/// An item lent to somebody, by the library's own number.
///
/// @param active false once the item was brought back
public record Loan(String id, Instant due, boolean active) {}
