package org.consort.alma.acq;

import java.math.BigDecimal;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// An exchange rate agreed for one invoice.
@AlmaObject
public record ExplicitRatio(@Nullable Coded foreignCurrency, @Nullable BigDecimal rate) {}
