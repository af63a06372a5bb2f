package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// How many copies go to a location, and which.
@AlmaObject
public record PoLineLocation(
    @Nullable Integer quantity,
    @Nullable Coded library,
    @Nullable String shelvingLocation,
    List<PoLineHolding> holding,
    List<PoLineCopy> copy) {}
