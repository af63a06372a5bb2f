package org.consort.catalogue;

import org.jspecify.annotations.Nullable;

/// An item to be added, or what is to be written in place of one.
///
/// @param by the name of the account or key behind it
public record NewItem(@Nullable String barcode, ItemDetails details, ItemState state, String by) {
  public NewItem withBarcode(String other) {
    return new NewItem(other, details, state, by);
  }

  public NewItem withState(ItemState other) {
    return new NewItem(barcode, details, other, by);
  }
}
