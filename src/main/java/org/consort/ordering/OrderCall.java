package org.consort.ordering;

import org.jspecify.annotations.Nullable;

/// How an order reached us, beside what it says.
///
/// @param sender the name of the key it came with; idempotency keys are each sender's own
/// @param received the body as it came, kept with the order
public record OrderCall(
    @Nullable String profileCode,
    boolean reviewWanted,
    @Nullable String idempotencyKey,
    String sender,
    String received) {}
