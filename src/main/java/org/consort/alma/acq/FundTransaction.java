package org.consort.alma.acq;

import java.math.BigDecimal;
import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.jspecify.annotations.Nullable;

/// One movement of a fund's money; the type tells its direction, of an allocation or transfer the
/// amount's sign.
@AlmaObject
public record FundTransaction(
    @Nullable String id,
    @Nullable Instant transactionTime,
    @Nullable Coded type,
    @Nullable BigDecimal amount,
    @Nullable Coded currency,
    @Nullable String transactionNote,
    @Nullable Linked poLine,
    @Nullable Linked invoiceLine,
    @Nullable Linked relatedFund) {}
