package org.consort.catalogue;

import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.database.Transaction;

/// Where what was ordered is put on the shelf. The catalogue only writes it down; circulation also
/// looks after those who wait for a copy, and therefore takes the title before it changes an item:
/// who has locked the item before must have taken the title, too ([RemovalDesk#take]).
public interface ShelvingDesk {
  Item addItem(Transaction tx, InstitutionId institution, HoldingId holding, NewItem item);

  /// Swaps everything but the place of the item.
  Item replaceItem(Transaction tx, InstitutionId institution, ItemId id, NewItem item);
}
