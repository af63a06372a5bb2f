package org.consort.circulation;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemRemoval;
import org.consort.catalogue.Removal;
import org.consort.catalogue.RemovalDesk;
import org.consort.database.Transaction;

/// Takes items and titles out of the catalogue together with what patrons still expected of them,
/// so that no hold waits for ever for something that is gone.
public final class Withdrawals implements RemovalDesk {
  private static final HoldEnding GONE =
      new HoldEnding(HoldEnding.Kind.CANCELLED, "CannotBeFulfilled", "withdrawn", true);

  private final CirculationDesk desk;
  private final CataloguingDesk cataloguing;

  Withdrawals(CirculationDesk desk, CataloguingDesk cataloguing) {
    this.desk = desk;
    this.cataloguing = cataloguing;
  }

  /// Removes an item. Refused while a patron expects it, unless the wish says to do so anyhow: then
  /// its loan and holds end.
  public Removal removeItem(InstitutionId institution, ItemRemoval wish) {
    return desk.database().write(tx -> removeItem(tx, institution, wish));
  }

  private Removal removeItem(Transaction tx, InstitutionId institution, ItemRemoval wish) {
    ItemId id = wish.item();
    Item item = item(tx, institution, id);
    OpenTitle title = OpenTitle.take(tx, desk, institution, item.bib());
    List<Hold> expecting = expecting(title, id);
    if (!wish.override() && !expecting.isEmpty()) {
      return inUse(id);
    }
    Removal removal = cataloguing.removeItem(tx, institution, wish);
    if (removal instanceof Removal.Removed) {
      new Returning(title, new Loan.Handover(desk.now(), item.library(), null)).end(id, null);
      expecting.forEach(hold -> letGo(title, hold));
    }
    return removal;
  }

  @Override
  public void take(Transaction tx, InstitutionId institution, MmsId bib) {
    OpenTitle _ = OpenTitle.take(tx, desk, institution, bib);
  }

  @Override
  public Removal removeOrdered(
      Transaction tx, InstitutionId institution, ItemId id, boolean override) {
    OpenTitle title = OpenTitle.take(tx, desk, institution, item(tx, institution, id).bib());
    List<Hold> expecting = expecting(title, id);
    if (!override && !expecting.isEmpty()) {
      return inUse(id);
    }
    Removal removal = desk.catalogue().removeItem(tx, institution, id, false);
    if (removal instanceof Removal.Removed) {
      expecting.forEach(hold -> letGo(title, hold));
    }
    return removal;
  }

  private Item item(Transaction tx, InstitutionId institution, ItemId id) {
    return desk.catalogue()
        .item(tx, institution, id)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(id));
  }

  private static List<Hold> expecting(OpenTitle title, ItemId item) {
    return title.queue().holds().stream().filter(hold -> hold.concerns(item)).toList();
  }

  private static Removal inUse(ItemId item) {
    return new Removal.Refused(List.of(CatalogueReason.ITEM_IN_USE.about(item, "REQUESTED")));
  }

  /// Removes a title; its holds end.
  ///
  /// @param withInventory holdings, items and portfolios go too, unless a patron has an item
  public Removal removeBib(InstitutionId institution, MmsId id, boolean withInventory) {
    return desk.database().write(tx -> removeBib(tx, institution, id, withInventory));
  }

  /// As [#removeBib], for who has more to do in the same transaction.
  @Override
  public Removal removeBib(
      Transaction tx, InstitutionId institution, MmsId id, boolean withInventory) {
    OpenTitle title = OpenTitle.take(tx, desk, institution, id);
    Removal removal = desk.catalogue().removeBib(tx, institution, id, withInventory);
    if (removal instanceof Removal.Removed) {
      title.queue().holds().forEach(hold -> title.end(hold, GONE));
    }
    return removal;
  }

  /// A hold on any copy can still be served by another one, if there is one.
  private void letGo(OpenTitle title, Hold hold) {
    if (hold.subject().item() == null && !title.items().isEmpty()) {
      title.progress(hold, HoldProgress.WAITING);
      title.settle(null);
    } else {
      title.end(hold, GONE);
    }
  }
}
