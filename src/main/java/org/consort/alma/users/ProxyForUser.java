package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.jspecify.annotations.Nullable;

/// Somebody a user acts for. Sent out, never taken in.
@AlmaObject
public record ProxyForUser(
    @Nullable String primaryId, @Nullable String fullName, @Attribute @Nullable String link) {}
