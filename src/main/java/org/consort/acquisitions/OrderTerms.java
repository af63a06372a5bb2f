package org.consort.acquisitions;

import org.jspecify.annotations.Nullable;

/// What is bought how, for whom and from whom.
///
/// @param owner code of a library, or of the whole institution
/// @param vendorReference the vendor's own number of this order
public record OrderTerms(
    PoLineType type,
    AcquisitionMethod method,
    String owner,
    @Nullable String vendor,
    @Nullable String vendorAccount,
    @Nullable String vendorReference) {}
