package org.consort.alma.acq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Amount;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.consort.alma.wire.Quoted;
import org.jspecify.annotations.Nullable;

/// A purchase order line, or the order a vendor sends. On input only owner, type and a title or MMS
/// id are mandatory.
///
/// https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_po_line.xsd/
@AlmaObject
@Longest(Longest.TEXT)
public record PoLine(
    @Nullable String number,
    @Nullable Coded status,
    @Nullable Coded owner,
    @Nullable Coded type,
    @Nullable Coded vendor,
    @Nullable String vendorAccount,
    @Quoted @Nullable Integer reclaimInterval,
    @Quoted @Nullable Integer expectedReceiptInterval,
    @Quoted @Nullable Integer claimingInterval,
    @Quoted @Nullable Integer expectedActivationInterval,
    @Quoted @Nullable Integer subscriptionInterval,
    @Nullable LocalDate expectedActivationDate,
    @Quoted @Nullable Integer eActivationDueInterval,
    @Nullable Coded acquisitionMethod,
    @Nullable Boolean noCharge,
    @Nullable Boolean rush,
    @Nullable Boolean cancellationRestriction,
    @Nullable String cancellationRestrictionNote,
    @Nullable Amount price,
    @Quoted @Nullable BigDecimal discount,
    @Nullable String vendorReferenceNumber,
    @Nullable Coded vendorReferenceNumberType,
    @Nullable Coded sourceType,
    @Nullable String poNumber,
    @Nullable String additionalOrderReference,
    @Nullable String invoiceReference,
    @Nullable ResourceMetadata resourceMetadata,
    @Longest(100) List<FundDistribution> fundDistribution,
    @Nullable String reportingCode,
    @Nullable String secondaryReportingCode,
    @Nullable String tertiaryReportingCode,
    @Nullable String fourthReportingCode,
    @Nullable String fifthReportingCode,
    @Nullable String vendorNote,
    @Nullable String receivingNote,
    List<Coded> alert,
    @Longest(100) List<PoLineNote> note,
    @Longest(1000) List<PoLineLocation> location,
    @Longest(1000) List<InterestedUser> interestedUser,
    @Nullable Coded license,
    @Nullable String accessModel,
    @Nullable String url,
    @Nullable String baseStatus,
    @Nullable String accessProvider,
    @Nullable Boolean manualRenewal,
    @Nullable Coded renewalCycle,
    @Nullable LocalDate subscriptionFromDate,
    @Nullable LocalDate subscriptionToDate,
    @Nullable LocalDate renewalDate,
    @Quoted @Nullable Integer renewalPeriod,
    @Nullable String renewalNote,
    @Nullable Coded materialType,
    @Nullable LocalDate expectedReceiptDate,
    @Nullable LocalDate expectedArrivalDate,
    @Nullable LocalDate createdDate,
    @Nullable LocalDate statusDate,
    @Attribute @Nullable String link) {}
