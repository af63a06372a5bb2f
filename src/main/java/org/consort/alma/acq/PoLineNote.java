package org.consort.alma.acq;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// A note on a purchase order line.
@AlmaObject
@Longest(Longest.TEXT)
public record PoLineNote(
    @Nullable String noteText,
    @Nullable String createdBy,
    @Nullable Instant createdDate,
    @Nullable String updatedBy,
    @Nullable Instant updatedDate) {}
