package org.consort.catalogue;

import org.consort.marc.record.DataField;

/// Where a copy stands on the shelf.
///
/// @param scheme 852's first indicator: 0 Library of Congress, 1 Dewey, 8 other, blank unknown
public record CallNumber(String scheme, String text) {
  public static final CallNumber NONE = new CallNumber(" ", "");

  static CallNumber of(DataField location) {
    return new CallNumber(String.valueOf(location.ind1()), location.joined("hi"));
  }
}
