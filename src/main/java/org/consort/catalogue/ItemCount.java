package org.consort.catalogue;

import org.consort.base.HoldingId;
import org.jspecify.annotations.Nullable;

/// How many items of some holdings stand at one shelf, and how many of them are not in place.
///
/// @param elsewhere the shelf, when the items stand there for the time being; absent for those at
///   the holdings' own
public record ItemCount(HoldingId holding, @Nullable Shelf elsewhere, int total, int away) {
  public static ItemCount none(HoldingId holding) {
    return new ItemCount(holding, null, 0, 0);
  }
}
