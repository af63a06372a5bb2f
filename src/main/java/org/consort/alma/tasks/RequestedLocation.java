package org.consort.alma.tasks;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.jspecify.annotations.Nullable;

/// Where something stands.
///
/// @param shelvingLocation the code of the location
@AlmaObject
public record RequestedLocation(
    @Nullable Linked holdingId,
    @Nullable Coded library,
    @Nullable String shelvingLocation,
    @Nullable String callNumber,
    List<RequestedCopy> copy) {}
