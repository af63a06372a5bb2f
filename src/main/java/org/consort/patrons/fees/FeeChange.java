package org.consort.patrons.fees;

/// A transaction to be written, and the status it leaves the fee in.
///
/// @param whole whether it is part of one payment for all of a user's fees
record FeeChange(long fee, FeeTransaction done, FeeStatus next, boolean whole) {}
