package org.consort.alma.client;

import java.util.Optional;
import org.consort.alma.bibs.Item;
import org.consort.alma.bibs.Items;
import org.consort.alma.users.UserRequests;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.JsonDocument;
import org.consort.base.Page;

/// Items: find, make, change, scan, remove.
public final class ItemCalls {
  private static final String ITEMS = "/bibs/{}/holdings/{}/items";
  private static final String ITEM = ITEMS + "/{}";
  private static final String NO_BARCODE = "401689";
  private static final String NO_ITEM = "401688";
  private static final String NO_BIB = "402203";

  private final Transport transport;

  ItemCalls(Transport transport) {
    this.transport = transport;
  }

  public Optional<Item> byBarcode(String barcode) {
    AlmaCall call = AlmaCall.get("/items").query("item_barcode", barcode);
    return Maybe.of(() -> transport.send(call, Item.class), NO_BARCODE);
  }

  /// Items of all holdings of a title, with their due dates.
  public Items ofBib(String mmsId, Page page) {
    AlmaCall call =
        AlmaCall.get(ITEMS, mmsId, "ALL")
            .query("limit", page.limit())
            .query("offset", page.offset())
            .query("expand", "due_date");
    return transport.send(call, Items.class);
  }

  public Optional<Item> find(ItemPath item) {
    AlmaCall call =
        AlmaCall.get(ITEM, item.mmsId(), item.holdingId(), item.itemId())
            .query("expand", "due_date");
    return Maybe.of(() -> transport.send(call, Item.class), NO_ITEM, NO_BIB);
  }

  /// The active requests for one item.
  public UserRequests requests(ItemPath item) {
    AlmaCall call = AlmaCall.get(ITEM + "/requests", item.mmsId(), item.holdingId(), item.itemId());
    return transport.send(call, UserRequests.class);
  }

  public Item create(String mmsId, String holdingId, Item item) {
    AlmaCall call = AlmaCall.post(ITEMS, mmsId, holdingId).json(Codec.json(item));
    return transport.send(call, Item.class);
  }

  /// The whole item as it is now, to be changed and put back.
  public JsonDocument document(ItemPath item) {
    return transport.document(AlmaCall.get(ITEM, item.mmsId(), item.holdingId(), item.itemId()));
  }

  /// Puts back what [#document] gave.
  public Item put(ItemPath item, JsonDocument document) {
    AlmaCall call = AlmaCall.put(ITEM, item.mmsId(), item.holdingId(), item.itemId());
    return transport.send(call.json(document.bytes()), Item.class);
  }

  /// Passes the item over a desk's scanner. The answer says where it goes next.
  public Item scan(ItemPath item, String library, String desk) {
    AlmaCall call =
        AlmaCall.post(ITEM, item.mmsId(), item.holdingId(), item.itemId())
            .query("op", "scan")
            .query("library", library)
            .query("circ_desk", desk);
    return transport.send(call, Item.class);
  }

  /// Also when it is on loan or requested. Does nothing when it is not there.
  public void delete(ItemPath item) {
    AlmaCall call = AlmaCall.delete(ITEM, item.mmsId(), item.holdingId(), item.itemId());
    Maybe.of(() -> transport.bytes(call.query("override", true)), NO_ITEM, NO_BIB);
  }
}
