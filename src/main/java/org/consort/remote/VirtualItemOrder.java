package org.consort.remote;

/// What a borrower's system needs to lend an item it does not own.
///
/// @param request our request's id, by which everything made is known as ours
/// @param barcode the lender's barcode, so that one scan serves both libraries
public record VirtualItemOrder(
    String request,
    String title,
    String author,
    String barcode,
    String materialType,
    String policy,
    String library,
    String location) {}
