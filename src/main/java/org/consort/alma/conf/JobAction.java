package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// What can be made of the result of an import.
@AlmaObject
@Named("action")
public record JobAction(
    @Nullable Coded type,
    @Nullable Coded population,
    @Nullable Integer members,
    @Attribute @Nullable String link) {}
