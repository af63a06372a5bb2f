package org.consort.borrowing;

import org.consort.remote.ItemKey;

/// The item a side of a request is about: the lender's own, or the virtual one that stands for it.
public record PlacedCopy(ItemKey key, String barcode, String materialType) {
  public String mmsId() {
    return key.mmsId();
  }

  public String holdingId() {
    return key.holdingId();
  }

  public String itemId() {
    return key.itemId();
  }
}
