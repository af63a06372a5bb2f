package org.consort.alma.users;

import java.math.BigDecimal;
import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A payment, waiver or dispute of a fee.
@AlmaObject
public record FeeTransaction(
    @Nullable String transactionId,
    @Nullable Coded type,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal vatAmount,
    @Nullable String reason,
    @Nullable String comment,
    @Nullable String createdBy,
    @Nullable String externalTransactionId,
    @Nullable Instant transactionTime,
    @Nullable Coded receivedBy,
    @Nullable Coded paymentMethod) {}
