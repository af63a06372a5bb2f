package org.consort.circulation;

import org.jspecify.annotations.Nullable;

/// What of a request can be swapped.
///
/// @param description the volume, for a request on any copy
/// @param materialType of which kind any copy must be
public record HoldChange(
    PickupPlace pickup,
    NewHold.HoldNote note,
    @Nullable String description,
    @Nullable String materialType,
    RequestDetails details) {
  /// For a request on one item, whose description and kind are the item's own.
  public HoldChange onItem(Hold.Subject subject) {
    return new HoldChange(pickup, note, subject.description(), subject.materialType(), details);
  }

  HoldChange from(String library) {
    return new HoldChange(pickup.from(library), note, description, materialType, details);
  }
}
