package org.consort.remote;

/// A hold to be placed on one item.
///
/// @param request our request's id, by which the hold is found again
/// @param userId primary id of the one it is for
/// @param pickupLibrary code of the library the item is to go to
/// @param note what the library's staff read beside the id
public record HoldOrder(
    String request, String userId, ItemKey item, String pickupLibrary, String note) {}
