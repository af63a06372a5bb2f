package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A limit of a role, for example the desks at which it holds.
@AlmaObject
public record RoleParameter(@Nullable Coded type, @Nullable Coded scope, @Nullable Coded value) {}
