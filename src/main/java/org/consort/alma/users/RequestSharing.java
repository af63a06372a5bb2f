package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// The resource-sharing request a request belongs to.
@AlmaObject
public record RequestSharing(
    @Nullable String id, @Nullable Coded status, @Attribute @Nullable String link) {}
