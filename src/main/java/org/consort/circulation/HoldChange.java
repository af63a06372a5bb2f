package org.consort.circulation;

import org.jspecify.annotations.Nullable;

/// What of a request can be swapped.
///
/// @param description the volume, for a request on any copy
public record HoldChange(
    PickupPlace pickup,
    NewHold.HoldNote note,
    @Nullable String description,
    RequestDetails details) {
  /// For a request on one item, whose description is the item's own.
  public HoldChange onItem(Hold.Subject subject) {
    return new HoldChange(pickup, note, subject.description(), details);
  }

  HoldChange from(String library) {
    return new HoldChange(pickup.from(library), note, description, details);
  }
}
