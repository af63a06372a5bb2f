package org.consort.api.bibs;

import java.util.List;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.catalogue.CatalogueReason;
import org.consort.circulation.Hold;
import org.consort.circulation.Requests;

/// Who asked for an item stands in the way of its removal. When that is overridden, the requests
/// for just this item end with it.
final class WaitingPatrons {
  private static final Requests.Cancellation ITEM_REMOVED =
      new Requests.Cancellation("CannotBeFulfilled", "The item was removed.");

  private final Requests requests;

  WaitingPatrons(Requests requests) {
    this.requests = requests;
  }

  void refuseOrLetGo(InstitutionId institution, ItemId item, boolean override) {
    List<Hold> holds = requests.ofItem(institution, item);
    if (!holds.isEmpty() && !override) {
      throw new BadRequest(CatalogueReason.ITEM_IN_USE.about(item, "REQUESTED"));
    }
    holds.stream()
        .filter(hold -> item.equals(hold.subject().item()))
        .forEach(hold -> requests.cancel(institution, hold.id(), ITEM_REMOVED));
  }
}
