package org.consort.acquisitions;

import org.jspecify.annotations.Nullable;

/// Which vendors are wanted: those whose code has the one text in it, or whose name the other,
/// whatever the case. Two empty texts ask for all.
///
/// @param active only those that are, or only those that are not; absent for both
public record VendorSearch(String inCode, String inName, @Nullable Boolean active) {
  public static final VendorSearch ALL = new VendorSearch("", "", null);
}
