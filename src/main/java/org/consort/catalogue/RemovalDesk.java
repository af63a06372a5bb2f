package org.consort.catalogue;

import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;

/// Where items and titles are removed that were ordered and will not come. The catalogue only
/// removes; circulation also ends what patrons expected of them.
public interface RemovalDesk {
  /// Keeps the title from all who lend and request, until the transaction ends. Before any of its
  /// items is changed: everybody takes the title first.
  void take(Transaction tx, InstitutionId institution, MmsId bib);

  /// Removes an item that has not come. Refused while somebody has it, or expects it.
  ///
  /// @param override remove it although it is expected
  Removal removeOrdered(Transaction tx, InstitutionId institution, ItemId item, boolean override);

  /// @param withInventory holdings, items and portfolios go too, unless a patron has an item
  Removal removeBib(Transaction tx, InstitutionId institution, MmsId bib, boolean withInventory);
}
