package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// What a desk does for a location.
@AlmaObject
public record LocationDesk(
    @Nullable String circDeskCode,
    @Nullable String circDeskName,
    @Nullable String circulationDeskLink,
    @Nullable Boolean checkIn,
    @Nullable Boolean checkOut,
    @Nullable Boolean reshelve) {}
