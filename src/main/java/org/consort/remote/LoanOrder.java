package org.consort.remote;

/// A loan to be made at a desk.
///
/// @param library code of the library the desk belongs to
/// @param hold the hold this loan fulfils; empty when there is none
public record LoanOrder(String userId, ItemKey item, String library, String desk, String hold) {}
