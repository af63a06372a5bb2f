package org.consort.catalogue;

import org.jspecify.annotations.Nullable;

/// What is to become different of an item; what is absent stays as it is.
///
/// @param shelf where it is to stand for good
/// @param by the name of the account or key behind it
public record ItemChange(
    @Nullable String policy, @Nullable String materialType, @Nullable Shelf shelf, String by) {
  ItemDetails of(ItemDetails old) {
    return new ItemDetails(
        materialType == null ? old.materialType() : materialType,
        policy == null ? old.policy() : policy,
        old.description(),
        old.poLine(),
        old.arrival(),
        old.notes(),
        old.further(),
        old.temporary());
  }

  boolean changes(Item item) {
    return !of(item.details()).equals(item.details())
        || (shelf != null && !shelf.equals(item.place().shelf()));
  }
}
