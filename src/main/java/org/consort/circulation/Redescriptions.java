package org.consort.circulation;

import java.util.Objects;
import java.util.function.Predicate;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemChange;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.consort.database.Transaction;

/// Changes what is written down about items. Of another material type, of another volume or in
/// another holding an item may serve others than before, so those who wait are looked at anew.
public final class Redescriptions {
  private final CirculationDesk desk;
  private final CataloguingDesk cataloguing;

  Redescriptions(CirculationDesk desk, CataloguingDesk cataloguing) {
    this.desk = desk;
    this.cataloguing = cataloguing;
  }

  /// As [CataloguingDesk#changeItem].
  public Item change(InstitutionId institution, ItemId id, NewItem written, Shelf shelf) {
    cataloguing.check(institution, written, shelf);
    return desk.database()
        .write(
            tx -> {
              boolean _ =
                  change(
                      tx,
                      institution,
                      id,
                      open -> {
                        cataloguing.changeItem(open, institution, id, written, shelf);
                        return true;
                      });
              return item(tx, institution, id);
            });
  }

  /// As [CataloguingDesk#changeItem], the codes already checked.
  ///
  /// @return false when it already was so
  public boolean change(Transaction tx, InstitutionId institution, ItemId id, ItemChange change) {
    return change(
        tx, institution, id, open -> cataloguing.changeItem(open, institution, id, change));
  }

  private boolean change(
      Transaction tx, InstitutionId institution, ItemId id, Predicate<Transaction> writing) {
    Item before = item(tx, institution, id);
    OpenTitle title = OpenTitle.take(tx, desk, institution, before.bib());
    boolean changed = writing.test(tx);
    if (changed && servesOthers(before, item(tx, institution, id))) {
      title.settle(id);
    }
    return changed;
  }

  private static boolean servesOthers(Item before, Item after) {
    return !Objects.equals(before.materialType(), after.materialType())
        || !Objects.equals(before.description(), after.description())
        || !before.holding().equals(after.holding());
  }

  private Item item(Transaction tx, InstitutionId institution, ItemId id) {
    return desk.catalogue()
        .item(tx, institution, id)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(id));
  }
}
