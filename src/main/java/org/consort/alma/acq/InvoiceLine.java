package org.consort.alma.acq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// One thing an invoice asks money for.
///
/// https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_invoice_line.xsd/
@AlmaObject
public record InvoiceLine(
    @Nullable String id,
    @Nullable Coded type,
    @Nullable String number,
    @Nullable Coded status,
    @Nullable String poLine,
    @Nullable BigDecimal price,
    @Nullable String priceNote,
    @Nullable BigDecimal totalPrice,
    @Nullable Integer quantity,
    @Nullable String vatNote,
    @Nullable Boolean checkSubscriptionDateOverlap,
    @Nullable Boolean fullyInvoiced,
    @Nullable LocalDate subscriptionFromDate,
    @Nullable LocalDate subscriptionToDate,
    @Nullable String additionalInfo,
    @Nullable Boolean releaseRemainingEncumbrance,
    @Nullable Coded reportingCode,
    @Nullable Coded secondaryReportingCode,
    @Nullable Coded tertiaryReportingCode,
    @Nullable Coded fourthReportingCode,
    @Nullable Coded fifthReportingCode,
    @Nullable String note,
    @Nullable InvoiceLineVat invoiceLineVat,
    List<InvoiceFund> fundDistribution,
    @Attribute @Nullable String link) {}
