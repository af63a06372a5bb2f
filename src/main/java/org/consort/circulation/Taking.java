package org.consort.circulation;

import org.consort.base.MmsId;
import org.consort.catalogue.Item;
import org.consort.catalogue.TitledItem;
import org.jspecify.annotations.Nullable;

/// What a transaction at the desk takes hold of in its first step: a title, and what it knows it
/// will need besides.
///
/// @param item one of the title's, as it was read before the transaction began
/// @param reader whom the item is for
record Taking(MmsId bib, @Nullable TitledItem item, @Nullable Borrower reader) {
  static Taking on(MmsId bib) {
    return new Taking(bib, null, null);
  }

  static Taking on(TitledItem item) {
    return new Taking(item.item().bib(), item, null);
  }

  Taking by(Borrower wanting) {
    return new Taking(bib, item, wanting);
  }

  /// The item, if its row still has the version it was read at.
  @Nullable Item itemAt(@Nullable String version) {
    return item != null && item.version().equals(version) ? item.item() : null;
  }
}
