package org.consort.alma.acq;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// Whether an invoice is paid, and with which voucher. Its amount is a text.
@AlmaObject
public record InvoicePayment(
    @Nullable Boolean prepaid,
    @Nullable Boolean internalCopy,
    @Nullable Boolean exportToErp,
    @Nullable Coded paymentStatus,
    @Nullable LocalDate voucherDate,
    @Nullable String voucherNumber,
    @Nullable String voucherAmount,
    @Nullable Coded voucherCurrency) {}
