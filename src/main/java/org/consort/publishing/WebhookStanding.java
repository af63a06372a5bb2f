package org.consort.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a webhook gets on.
///
/// @param waiting how many messages are yet to be delivered
/// @param nextAt when the next of them is tried; absent when none waits
/// @param latest the message about what happened last; absent when there was none yet
public record WebhookStanding(
    Webhook webhook, int waiting, @Nullable Instant nextAt, @Nullable Delivery latest) {}
