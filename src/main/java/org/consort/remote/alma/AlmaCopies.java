package org.consort.remote.alma;

import java.util.Optional;
import org.consort.alma.bibs.Item;
import org.consort.alma.bibs.ItemData;
import org.consort.alma.client.ItemPath;
import org.consort.alma.wire.Coded;
import org.consort.remote.Copy;
import org.consort.remote.ItemKey;
import org.consort.remote.ItemState;
import org.consort.remote.RemoteTrouble;
import org.jspecify.annotations.Nullable;

/// Reads Alma's items as copies, and gives ids in Alma's order.
final class AlmaCopies {
  private AlmaCopies() {}

  static Copy copy(Item item) {
    ItemData data = item.itemData();
    if (data == null) {
      throw new RemoteTrouble(false, "NO_ITEM_DATA", "The library sent an item without its data.");
    }
    return new Copy(
        key(item),
        text(data.barcode()),
        Coded.codeOf(data.physicalMaterialType()),
        Coded.codeOf(data.policy()),
        Coded.codeOf(data.library()),
        Coded.codeOf(data.location()),
        text(data.description()),
        new ItemState(
            Coded.codeOf(data.processType()), Coded.codeOf(data.baseStatus()).equals("1")),
        Boolean.TRUE.equals(data.requested()));
  }

  static ItemKey key(Item item) {
    return new ItemKey(
        text(item.bibData() == null ? null : item.bibData().mmsId()),
        text(item.holdingData() == null ? null : item.holdingData().holdingId()),
        text(item.itemData() == null ? null : item.itemData().pid()));
  }

  static ItemPath path(ItemKey key) {
    return new ItemPath(key.mmsId(), key.holdingId(), key.itemId());
  }

  static String text(@Nullable String text) {
    return Optional.ofNullable(text).orElse("");
  }
}
