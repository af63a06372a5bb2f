package org.consort.alma.tasks;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// An item that would do.
@AlmaObject
public record RequestedCopy(
    @Nullable String pid,
    @Nullable String barcode,
    @Nullable Coded baseStatus,
    @Nullable String alternativeCallNumber,
    @Nullable String storageLocationId,
    @Attribute @Nullable String link) {}
