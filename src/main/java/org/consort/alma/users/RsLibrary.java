package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A resource-sharing library of a user.
@AlmaObject
public record RsLibrary(@Nullable Coded code) {}
