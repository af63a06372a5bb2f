package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// What a location gets done at a desk.
@AlmaObject
public record DeskLocation(
    @Nullable String locationCode,
    @Nullable String locationName,
    @Nullable Coded locationType,
    @Nullable Boolean checkIn,
    @Nullable Boolean checkOut,
    @Nullable Boolean reshelve) {}
