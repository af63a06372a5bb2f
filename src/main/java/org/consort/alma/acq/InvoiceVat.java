package org.consort.alma.acq;

import java.math.BigDecimal;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// The tax on an invoice: a percentage or an amount.
@AlmaObject
public record InvoiceVat(
    @Nullable Boolean reportTax,
    @Nullable Boolean vatPerInvoiceLine,
    @Nullable Coded vatCode,
    @Nullable BigDecimal percentage,
    @Nullable BigDecimal vatAmount,
    @Nullable Coded type,
    @Nullable Boolean expendedFromFund,
    @Nullable String vendorTax) {}
