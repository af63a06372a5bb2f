package org.consort.alma.acq;

import java.math.BigDecimal;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A fund that pays a part of an invoice line; the amount is in the invoice's currency.
@AlmaObject
public record InvoiceFund(
    @Nullable Coded fundCode, @Nullable BigDecimal percent, @Nullable BigDecimal amount) {}
