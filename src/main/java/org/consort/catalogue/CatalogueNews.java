package org.consort.catalogue;

import java.time.Instant;
import java.util.Base64;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Happening;
import org.consort.database.Outbox;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;
import org.consort.marc.format.StoredForm;

/// Word of what happens to titles and items, each as it was just after, or just before it was
/// removed. An item's comings and goings are circulation's to tell.
public final class CatalogueNews {
  /// The codes that Alma's webhooks have for it.
  public enum Event {
    BIB_CREATED,
    BIB_UPDATED,
    BIB_DELETED,
    ITEM_CREATED,
    ITEM_UPDATED,
    ITEM_DELETED
  }

  private CatalogueNews() {}

  /// Reads the state that came with an event about a title.
  public static Bib bib(String state) {
    return StoredJson.read(ToldBib.class, state).bib();
  }

  /// Reads the state that came with an event about an item.
  public static Item item(String state) {
    return StoredJson.read(Item.class, state);
  }

  static void tell(Transaction tx, InstitutionId institution, Event event, Bib bib) {
    tell(tx, institution, event, bib, bib.stamps().modified());
  }

  static void tell(Transaction tx, InstitutionId institution, Event event, Bib bib, Instant at) {
    ToldBib told = ToldBib.of(bib);
    Outbox.tell(tx, institution, new Happening(event.name(), "bib " + bib.id(), at, told));
  }

  static void tell(Transaction tx, InstitutionId institution, Event event, Item item, Instant at) {
    Outbox.tell(tx, institution, new Happening(event.name(), "item " + item.id(), at, item));
  }

  private record ToldBib(
      MmsId id,
      Description description,
      String marc,
      InventoryKind inventory,
      boolean suppressed,
      Stamps stamps) {
    static ToldBib of(Bib bib) {
      return new ToldBib(
          bib.id(),
          bib.description(),
          Base64.getEncoder().encodeToString(bib.stored().bytes()),
          bib.inventory(),
          bib.suppressed(),
          bib.stamps());
    }

    Bib bib() {
      StoredForm stored = StoredForm.ofBytes(Base64.getDecoder().decode(marc));
      return new Bib(id, description, stored, inventory, suppressed, stamps);
    }
  }
}
