package org.consort.circulation;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.Holding;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemChange;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.consort.catalogue.ShelvingDesk;
import org.consort.database.Transaction;

/// Adds items and changes what is written down about them. A new item may serve somebody, and one
/// that came, that is of another policy, material type or volume, or in another holding, may serve
/// others than before; so those who wait are looked at anew.
public final class Shelving implements ShelvingDesk {
  private final CirculationDesk desk;
  private final CataloguingDesk cataloguing;

  Shelving(CirculationDesk desk, CataloguingDesk cataloguing) {
    this.desk = desk;
    this.cataloguing = cataloguing;
  }

  /// As [CataloguingDesk#addItem].
  public Item add(InstitutionId institution, HoldingId holding, NewItem item) {
    cataloguing.check(institution, item);
    return desk.database()
        .write(
            tx ->
                added(
                    tx,
                    institution,
                    holding,
                    () -> cataloguing.addItem(tx, institution, holding, item)));
  }

  @Override
  public Item addItem(Transaction tx, InstitutionId institution, HoldingId holding, NewItem item) {
    return added(
        tx, institution, holding, () -> desk.catalogue().addItem(tx, institution, holding, item));
  }

  private Item added(
      Transaction tx, InstitutionId institution, HoldingId holding, Supplier<Item> adding) {
    MmsId bib =
        desk.catalogue()
            .holding(tx, institution, holding)
            .map(Holding::bib)
            .orElseThrow(() -> CatalogueReason.NO_SUCH_HOLDING.refusal(holding));
    OpenTitle title = OpenTitle.take(tx, desk, institution, bib);
    ItemId id = adding.get().id();
    title.settle(id);
    return item(tx, institution, id);
  }

  /// As [CataloguingDesk#changeItem].
  public Item change(InstitutionId institution, ItemId id, NewItem written, Shelf shelf) {
    cataloguing.check(institution, written, shelf);
    return desk.database()
        .write(
            tx ->
                rewritten(
                    tx,
                    institution,
                    id,
                    () -> cataloguing.changeItem(tx, institution, id, written, shelf)));
  }

  @Override
  public Item replaceItem(Transaction tx, InstitutionId institution, ItemId id, NewItem item) {
    return rewritten(
        tx, institution, id, () -> desk.catalogue().replaceItem(tx, institution, id, item));
  }

  private Item rewritten(Transaction tx, InstitutionId institution, ItemId id, Runnable rewriting) {
    boolean _ =
        change(
            tx,
            institution,
            id,
            () -> {
              rewriting.run();
              return true;
            });
    return item(tx, institution, id);
  }

  /// As [CataloguingDesk#changeItem], the codes already checked.
  ///
  /// @return false when it already was so
  public boolean change(Transaction tx, InstitutionId institution, ItemId id, ItemChange change) {
    return change(tx, institution, id, () -> cataloguing.changeItem(tx, institution, id, change));
  }

  private boolean change(
      Transaction tx, InstitutionId institution, ItemId id, BooleanSupplier writing) {
    MmsId bib = item(tx, institution, id).bib();
    OpenTitle title = OpenTitle.take(tx, desk, institution, bib);
    // Somebody else may have changed it until the title was taken.
    Item before = item(tx, institution, id);
    boolean changed = writing.getAsBoolean();
    if (changed && servesOthers(before, item(tx, institution, id))) {
      title.settle(id);
    }
    return changed;
  }

  private static boolean servesOthers(Item before, Item after) {
    return !before.materialType().equals(after.materialType())
        || !before.description().equals(after.description())
        || !before.policy().equals(after.policy())
        || !before.holding().equals(after.holding())
        || !before.state().equals(after.state());
  }

  private Item item(Transaction tx, InstitutionId institution, ItemId id) {
    return desk.catalogue()
        .item(tx, institution, id)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(id));
  }
}
