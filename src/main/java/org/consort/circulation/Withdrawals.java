package org.consort.circulation;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Item;
import org.consort.catalogue.Removal;
import org.consort.database.Transaction;

/// Takes items and titles out of the catalogue together with what patrons still expected of them,
/// so that no hold waits for ever for something that is gone.
public final class Withdrawals {
  private static final HoldEnding GONE =
      new HoldEnding(HoldEnding.Kind.CANCELLED, "CannotBeFulfilled", "withdrawn");

  private final CirculationDesk desk;

  Withdrawals(CirculationDesk desk) {
    this.desk = desk;
  }

  /// Removes an item.
  ///
  /// @param override also when it is on loan or requested: its loan and holds end
  public Removal removeItem(
      Transaction tx, InstitutionId institution, ItemId id, boolean override) {
    Item item =
        desk.catalogue()
            .item(tx, institution, id)
            .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(id));
    OpenTitle title = OpenTitle.take(tx, desk, institution, item.bib());
    List<Hold> expecting = title.queue().holds().stream().filter(h -> h.concerns(id)).toList();
    if (!override && !expecting.isEmpty()) {
      return new Removal.Refused(List.of(CatalogueReason.ITEM_IN_USE.about(id, "REQUESTED")));
    }
    Removal removal = desk.catalogue().removeItem(tx, institution, id, override);
    if (removal instanceof Removal.Removed) {
      LoanStore.giveBack(tx, institution, id, new Loan.Handover(desk.now(), item.library(), null));
      expecting.forEach(hold -> letGo(title, hold));
    }
    return removal;
  }

  /// Removes a title.
  ///
  /// @param withInventory holdings, items and portfolios go too, unless a patron has an item
  public Removal removeBib(
      Transaction tx, InstitutionId institution, MmsId id, boolean withInventory) {
    OpenTitle title = OpenTitle.take(tx, desk, institution, id);
    List<Hold> expecting = title.queue().holds();
    Removal removal = desk.catalogue().removeBib(tx, institution, id, withInventory);
    if (removal instanceof Removal.Removed) {
      expecting.forEach(hold -> title.end(hold, GONE, desk.now()));
    }
    return removal;
  }

  /// A hold on any copy can still be served by another one.
  private void letGo(OpenTitle title, Hold hold) {
    if (hold.subject().item() == null) {
      title.progress(hold, HoldProgress.WAITING);
      title.settle(null);
    } else {
      title.end(hold, GONE, desk.now());
    }
  }
}
