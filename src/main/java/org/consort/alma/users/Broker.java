package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// The broker of a resource-sharing request.
@AlmaObject
public record Broker(@Nullable String code, @Nullable String name) {}
