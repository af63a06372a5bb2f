package org.consort.alma.users;

import java.math.BigDecimal;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.jspecify.annotations.Nullable;

/// Fees of a user with the sum of their balances.
@AlmaObject
public record Fees(
    List<Fee> fee,
    @Attribute int totalRecordCount,
    @Attribute @Nullable BigDecimal totalSum,
    @Attribute @Nullable String currency) {}
