package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// An e-mail address.
@AlmaObject
public record Email(
    @Nullable String emailAddress,
    @Nullable String description,
    List<Coded> emailType,
    @Attribute @Nullable Boolean preferred,
    @Attribute @Nullable String segmentType) {}
