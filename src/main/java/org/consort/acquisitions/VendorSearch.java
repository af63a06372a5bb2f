package org.consort.acquisitions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which vendors are wanted: those whose code has the one text in it, or whose name the other,
/// whatever the case. Two empty texts ask for all.
///
/// @param libraries only those that are for one of them; absent for all. None is for none of them
/// @param active only those that are, or only those that are not; absent for both
/// @param role only those that have it; absent for all
public record VendorSearch(
    String inCode,
    String inName,
    @Nullable Set<String> libraries,
    @Nullable Boolean active,
    Vendor.@Nullable Role role) {
  public static final VendorSearch ALL = new VendorSearch("", "", null, null, null);
}
