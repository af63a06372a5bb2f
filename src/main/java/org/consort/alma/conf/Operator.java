package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.jspecify.annotations.Nullable;

/// A user who works in a department.
@AlmaObject
public record Operator(
    @Nullable String primaryId, @Nullable String fullName, @Attribute @Nullable String link) {}
