package org.consort.circulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.base.RequestId;

/// Patrons' holds: placing, changing, cancelling, and the queues they stand in.
public final class Requests {
  Requests() {}

  /// @throws org.consort.base.BadRequest when patron, item or pickup place are unknown
  public HoldOutcome place(InstitutionId institution, NewHold wish) {
    throw new UnsupportedOperationException(wish.toString());
  }

  /// A hold that has not ended.
  public Optional<Hold> active(InstitutionId institution, RequestId id) {
    throw new UnsupportedOperationException(id.toString());
  }

  /// @param ended whether the history is wanted instead of the open holds
  public Listing<Hold> ofUser(InstitutionId institution, long patron, boolean ended, Page page) {
    throw new UnsupportedOperationException();
  }

  /// The open holds this item could fulfil by name or carries, in the order of the queue.
  public List<Hold> ofItem(InstitutionId institution, ItemId item) {
    throw new UnsupportedOperationException(item.toString());
  }

  /// The open holds of a title, whether for one item or for any copy.
  public List<Hold> ofBib(InstitutionId institution, MmsId bib) {
    throw new UnsupportedOperationException(bib.toString());
  }

  /// Those of the items for which an open hold waits.
  public Set<ItemId> requested(InstitutionId institution, Collection<ItemId> items) {
    throw new UnsupportedOperationException(items.toString());
  }

  /// Ends a hold. Its item stays where it is until it is scanned; it is only no longer asked for.
  ///
  /// @return whether there was such a hold
  public boolean cancel(InstitutionId institution, RequestId id, Cancellation why) {
    throw new UnsupportedOperationException(why.toString());
  }

  /// Puts another pickup place and note in place of the old ones.
  public Optional<HoldOutcome> change(
      InstitutionId institution, RequestId id, PickupPlace pickup, NewHold.HoldNote note) {
    throw new UnsupportedOperationException(pickup.toString() + note);
  }

  /// @param reason code of the table of cancellation reasons
  public record Cancellation(String reason, String note) {}
}
