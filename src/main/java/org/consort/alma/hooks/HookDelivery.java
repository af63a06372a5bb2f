package org.consort.alma.hooks;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// How far a message got. Alma has no such object: it is ours, in the manner of Alma's.
///
/// @param answer the listener's last status, or why there was none
@AlmaObject
public record HookDelivery(
    @Nullable String id,
    @Nullable Coded event,
    @Nullable String object,
    @Nullable Instant time,
    @Nullable String status,
    @Nullable Integer attempts,
    @Nullable Instant nextAttempt,
    @Nullable String answer,
    @Nullable Instant answerTime) {}
