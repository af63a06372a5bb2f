package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A setting of an integration profile: the field `name` of the profile's action `action`.
@AlmaObject
public record ProfileParameter(
    @Nullable Coded action, @Nullable Coded name, @Nullable String value) {}
