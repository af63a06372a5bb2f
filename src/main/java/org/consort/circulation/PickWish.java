package org.consort.circulation;

import org.consort.base.Page;
import org.consort.catalogue.ShelfWalk;
import org.jspecify.annotations.Nullable;

/// Which part of what is to be fetched somebody wants to see.
///
/// @param printed only what was, or was not; both when absent
/// @param reported as above
public record PickWish(
    ShelfWalk walk, @Nullable Boolean printed, @Nullable Boolean reported, Page page) {
  /// What can be noted of something to be fetched.
  public enum Mark {
    PRINTED,
    REPORTED
  }
}
