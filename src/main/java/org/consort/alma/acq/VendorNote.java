package org.consort.alma.acq;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// A note on a vendor.
@AlmaObject
public record VendorNote(
    @Nullable String noteText, @Nullable String createdBy, @Nullable Instant createdDate) {}
