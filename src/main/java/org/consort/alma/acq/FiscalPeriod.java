package org.consort.alma.acq;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// The year a ledger's money is for; both days belong to it.
@AlmaObject
public record FiscalPeriod(
    @Nullable String id,
    @Nullable String name,
    @Nullable Coded status,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate) {}
