package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A value by which people or systems know a user, such as a barcode. Unique across all types, and
/// compared without case.
@AlmaObject
public record UserIdentifier(
    @Nullable String value,
    @Nullable Coded idType,
    @Nullable String note,
    @Nullable String status,
    @Attribute @Nullable String segmentType) {}
