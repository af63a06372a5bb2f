package org.consort.alma.acq;

import java.math.BigDecimal;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// The tax on one line of an invoice: a percentage or an amount.
@AlmaObject
public record InvoiceLineVat(
    @Nullable Coded vatCode, @Nullable BigDecimal percentage, @Nullable BigDecimal vatAmount) {}
