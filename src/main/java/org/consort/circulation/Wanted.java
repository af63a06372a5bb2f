package org.consort.circulation;

import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.jspecify.annotations.Nullable;

/// What a patron asks for.
public sealed interface Wanted {
  /// This item and no other.
  record OneItem(ItemId item) implements Wanted {}

  /// Whatever copy of the title comes first, if wished only from one holding or of one volume,
  /// whose description must be equal to the letter.
  record AnyCopy(MmsId bib, @Nullable HoldingId holding, @Nullable String description)
      implements Wanted {
    public AnyCopy(MmsId bib) {
      this(bib, null, null);
    }
  }
}
