package org.consort.alma.users;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// Something a user is told. Not one of Alma's objects, but its type is the code of Alma's letter.
@AlmaObject
public record UserLetter(
    @Nullable Coded type,
    @Nullable Instant time,
    @Nullable String title,
    @Nullable String text,
    @Nullable String requestId,
    @Nullable String loanId) {}
