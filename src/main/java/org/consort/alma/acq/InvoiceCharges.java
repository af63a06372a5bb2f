package org.consort.alma.acq;

import java.math.BigDecimal;
import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// What an invoice asks for besides its lines.
@AlmaObject
public record InvoiceCharges(
    @Nullable Boolean useProRata,
    @Nullable BigDecimal shipment,
    @Nullable BigDecimal overhead,
    @Nullable BigDecimal insurance,
    @Nullable BigDecimal discount) {}
