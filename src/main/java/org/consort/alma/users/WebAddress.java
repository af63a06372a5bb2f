package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A web address of a vendor.
@AlmaObject
public record WebAddress(
    @Nullable String url,
    @Nullable Coded urlType,
    @Nullable String description,
    @Nullable String note) {}
