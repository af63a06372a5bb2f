package org.consort.alma.users;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// What a user owes for something. Of type `CREDIT` it is sent out negative, but taken in positive.
@AlmaObject
public record Fee(
    @Nullable String id,
    @Nullable Coded type,
    @Nullable Coded status,
    @Nullable Linked userPrimaryId,
    @Nullable BigDecimal balance,
    @Nullable BigDecimal remainingVatAmount,
    @Nullable BigDecimal originalAmount,
    @Nullable BigDecimal originalVatAmount,
    @Nullable Instant creationTime,
    @Nullable Instant statusTime,
    @Longest(Longest.TEXT) @Nullable String comment,
    @Nullable Coded owner,
    @Nullable String title,
    @Nullable Linked barcode,
    List<FeeTransaction> transaction,
    @Nullable String bursarTransactionId,
    @Attribute @Nullable String link) {}
