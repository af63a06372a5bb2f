package org.consort.alma.users;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A note about a user; only some may be shown to the user.
@AlmaObject
public record UserNote(
    @Nullable Coded noteType,
    @Nullable String noteText,
    @Nullable Boolean userViewable,
    @Nullable Boolean popupNote,
    @Nullable String createdBy,
    @Nullable Instant createdDate,
    @Attribute @Nullable String segmentType) {}
