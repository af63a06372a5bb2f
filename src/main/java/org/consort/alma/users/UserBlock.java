package org.consort.alma.users;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A reason why a user may not borrow.
@AlmaObject
public record UserBlock(
    @Nullable Coded blockType,
    @Nullable Coded blockDescription,
    @Nullable String blockStatus,
    @Nullable String blockNote,
    @Nullable String createdBy,
    @Nullable Instant createdDate,
    @Nullable Instant expiryDate,
    @Nullable String itemLoanId,
    @Attribute @Nullable String segmentType) {}
