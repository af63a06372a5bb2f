package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A column of a mapping table; its number is 0 to 6.
@AlmaObject
@Named("header")
public record MappingHeader(
    @Nullable String number,
    @Nullable String name,
    @Nullable String description,
    @Nullable Linked type) {}
