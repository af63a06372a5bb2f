package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.jspecify.annotations.Nullable;

/// A library. Clients read the number of its locations and pass over libraries that have none.
@AlmaObject
public record Library(
    @Nullable String code,
    @Nullable String id,
    @Nullable String path,
    @Nullable String name,
    @Nullable String description,
    @Nullable Boolean resourceSharing,
    @Nullable Coded campus,
    @Nullable String proxy,
    @Nullable Coded defaultLocation,
    @Nullable Count numberOfLocations,
    @Nullable Count numberOfCircDesks,
    @Attribute @Nullable String link) {}
