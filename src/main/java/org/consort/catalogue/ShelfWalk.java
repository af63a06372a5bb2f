package org.consort.catalogue;

/// The order in which somebody with a list of items goes along the shelves of a library.
///
/// @param library code of the library where the items stand now
/// @param location code of the only location that is visited; empty for all
public record ShelfWalk(String library, String location, By by, boolean descending) {
  public enum By {
    /// Location by location, in each by call number.
    LOCATION,
    CALL_NUMBER
  }
}
