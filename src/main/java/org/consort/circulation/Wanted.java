package org.consort.circulation;

import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.jspecify.annotations.Nullable;

/// What a patron asks for.
public sealed interface Wanted {
  /// This item and no other.
  record OneItem(ItemId item) implements Wanted {}

  /// Whatever copy of the title comes first, if wished only from one holding, of one volume, whose
  /// description must be equal to the letter, or of one material type, told by its code.
  record AnyCopy(
      MmsId bib,
      @Nullable HoldingId holding,
      @Nullable String description,
      @Nullable String materialType)
      implements Wanted {
    public AnyCopy(MmsId bib) {
      this(bib, null, null, null);
    }
  }
}
