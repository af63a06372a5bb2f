package org.consort.alma.acq;

import java.math.BigDecimal;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Amount;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A fund that pays a part: either a percentage or an amount.
@AlmaObject
public record FundDistribution(
    @Nullable Coded fundCode, @Nullable BigDecimal percent, @Nullable Amount amount) {}
