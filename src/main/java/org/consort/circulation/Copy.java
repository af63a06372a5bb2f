package org.consort.circulation;

import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.Item;
import org.jspecify.annotations.Nullable;

/// The item a loan or hold is about, as it was described at that time: a history outlives its item.
///
/// @param library code of the library it belongs to
/// @param policy code of its item policy; empty when it has none
/// @param materialType code of what kind of thing it is; a loan does not keep it, there it is empty
public record Copy(
    ItemId item,
    HoldingId holding,
    MmsId bib,
    @Nullable String barcode,
    String description,
    String library,
    String location,
    String policy,
    String materialType) {
  static Copy of(Item item) {
    return new Copy(
        item.id(),
        item.holding(),
        item.bib(),
        item.barcode(),
        item.description(),
        item.library(),
        item.location(),
        item.policy(),
        item.materialType());
  }

  /// As a loan keeps it.
  Copy remembered() {
    return new Copy(item, holding, bib, barcode, description, library, location, policy, "");
  }
}
