package org.consort.alma.acq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.alma.wire.KeepEmpty;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// A vendor's invoice. On input number, date, vendor and total amount are mandatory.
///
/// https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_invoice.xsd/
@AlmaObject
public record Invoice(
    @Nullable String id,
    @Longest(Longest.CODE) @Nullable String number,
    @Nullable LocalDate invoiceDate,
    @Nullable LocalDate invoiceDueDate,
    @Nullable Coded vendor,
    @Nullable String vendorAccount,
    @Nullable BigDecimal totalAmount,
    @Nullable Coded currency,
    @Nullable BigDecimal totalInvoiceLinesAmount,
    @Nullable ContactPerson vendorContactPerson,
    @Nullable Coded paymentMethod,
    @Nullable String referenceNumber,
    @Nullable Coded owner,
    @Nullable Coded creationForm,
    @Nullable Coded invoiceStatus,
    @Nullable Coded invoiceWorkflowStatus,
    @Nullable Coded invoiceApprovalStatus,
    @Nullable String approvedBy,
    @Nullable LocalDate approvalDate,
    @Nullable InvoiceCharges additionalCharges,
    @Nullable InvoiceVat invoiceVat,
    @KeepEmpty List<ExplicitRatio> explicitRatio,
    @Nullable InvoicePayment payment,
    @KeepEmpty List<Coded> alert,
    @KeepEmpty List<InvoiceNote> note,
    @Nullable Count numberOfLines,
    @Nullable InvoiceLines invoiceLines,
    @Attribute @Nullable String link) {}
