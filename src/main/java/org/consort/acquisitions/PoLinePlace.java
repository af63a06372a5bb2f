package org.consort.acquisitions;

import java.time.LocalDate;
import java.util.List;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.jspecify.annotations.Nullable;

/// Where so many copies of a line go, with the items that were made for them.
public record PoLinePlace(
    String library, String location, int quantity, @Nullable HoldingId holding, List<Copy> copies) {
  /// One item on order or received.
  ///
  /// @param receivedOn absent until it has come
  public record Copy(
      ItemId item,
      @Nullable String barcode,
      @Nullable String itemPolicy,
      @Nullable LocalDate receivedOn) {}

  public PoLinePlace {
    copies = List.copyOf(copies);
  }
}
