package org.consort.alma.acq;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// How many units of the target currency one unit of the source buys on a day.
@AlmaObject
public record ExchangeRatio(
    @Nullable Coded sourceCurrency,
    @Nullable Coded targetCurrency,
    @Nullable LocalDate exchangeDate,
    @Nullable BigDecimal ratio) {}
