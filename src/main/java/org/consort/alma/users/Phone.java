package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A telephone number; one of them may be preferred for text messages.
@AlmaObject
public record Phone(
    @Nullable String phoneNumber,
    List<Coded> phoneType,
    @Attribute @Nullable Boolean preferred,
    @Attribute @Nullable Boolean preferredSms,
    @Attribute @Nullable String segmentType) {}
