package org.consort.alma.acq;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.jspecify.annotations.Nullable;

/// The holdings record under which the copies of a location stand; not read on input.
@AlmaObject
public record PoLineHolding(@Nullable String id, @Attribute @Nullable String link) {}
