package org.consort.catalogue;

import org.consort.base.HoldingId;
import org.jspecify.annotations.Nullable;

/// How many items of some holdings stand at one shelf, and how many of them are not in place.
///
/// @param elsewhere the shelf, when the items stand there for the time being; absent for those at
///   the holdings' own
/// @param callNumber of one of them, if any has another for the time being
public record ItemCount(
    HoldingId holding,
    @Nullable Shelf elsewhere,
    @Nullable CallNumber callNumber,
    int total,
    int away) {
  public static ItemCount none(HoldingId holding) {
    return new ItemCount(holding, null, null, 0, 0);
  }
}
