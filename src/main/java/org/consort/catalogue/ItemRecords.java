package org.consort.catalogue;

import java.time.InstantSource;
import java.util.List;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;

/// Writes items.
final class ItemRecords {
  private final IdBlocks ids;
  private final InstantSource clock;

  ItemRecords(IdBlocks ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  Item add(Transaction tx, InstitutionId institution, HoldingId holdingId, NewItem incoming) {
    Place place = place(tx, institution, holdingId);
    ItemId id = new ItemId(ids.next(tx, "item_number", "23", institution));
    Stamps stamps = Stamps.first(clock.instant(), incoming.by());
    Item item = item(id, place, incoming, stamps);
    if (!ItemStore.add(tx, institution, item)) {
      throw CatalogueReason.BARCODE_EXISTS.refusal(String.valueOf(incoming.barcode()));
    }
    tell(tx, institution, CatalogueNews.Event.ITEM_CREATED, item);
    return item;
  }

  Item replace(Transaction tx, InstitutionId institution, ItemId id, NewItem incoming) {
    Item old = locked(tx, institution, id);
    Stamps stamps = old.stamps().changed(clock.instant(), incoming.by());
    Item item = item(id, old.place(), incoming, stamps);
    if (!ItemStore.replace(tx, institution, item)) {
      throw CatalogueReason.BARCODE_EXISTS.refusal(String.valueOf(incoming.barcode()));
    }
    tell(tx, institution, CatalogueNews.Event.ITEM_UPDATED, item);
    return item;
  }

  void move(Transaction tx, InstitutionId institution, ItemId id, HoldingId to) {
    Place place = place(tx, institution, to);
    if (!ItemStore.move(tx, institution, id, place)) {
      throw CatalogueReason.NO_SUCH_ITEM.refusal(id);
    }
    tell(tx, institution, CatalogueNews.Event.ITEM_UPDATED, locked(tx, institution, id));
  }

  Removal remove(Transaction tx, InstitutionId institution, ItemId id, boolean override) {
    Item item = locked(tx, institution, id);
    if (item.state().concernsAPatron() && !override) {
      return new Removal.Refused(
          List.of(CatalogueReason.ITEM_IN_USE.about(id, item.state().processType())));
    }
    ItemStore.remove(tx, institution, id);
    tell(tx, institution, CatalogueNews.Event.ITEM_DELETED, item);
    return new Removal.Removed();
  }

  static Item locked(Transaction tx, InstitutionId institution, ItemId id) {
    return ItemStore.lock(tx, institution, id)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(id));
  }

  private void tell(
      Transaction tx, InstitutionId institution, CatalogueNews.Event event, Item item) {
    CatalogueNews.tell(tx, institution, event, item, clock.instant());
  }

  private static Place place(Transaction tx, InstitutionId institution, HoldingId id) {
    return HoldingStore.find(tx, institution, id)
        .map(Place::at)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_HOLDING.refusal(id));
  }

  private static Item item(ItemId id, Place place, NewItem incoming, Stamps stamps) {
    return new Item(id, place, incoming.barcode(), incoming.details(), incoming.state(), stamps);
  }
}
