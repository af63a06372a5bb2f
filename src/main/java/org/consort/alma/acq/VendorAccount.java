package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.users.ContactInfo;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// An account with a vendor. Its intervals, in days, are the usual ones of its order lines.
@AlmaObject
public record VendorAccount(
    @Longest(Longest.CODE) @Nullable String code,
    @Nullable String description,
    @Nullable String financialSysCode,
    @Nullable Coded status,
    List<VendorLibrary> library,
    @Nullable String discountPercent,
    @Nullable String note,
    List<Coded> paymentMethod,
    @Nullable String expectedReceiptInterval,
    @Nullable String claimingInterval,
    @Nullable String expectedInvoiceInterval,
    @Nullable String expectedActivationInterval,
    @Nullable String renewalEvaluationInterval,
    @Nullable String subscriptionInterval,
    @Nullable String reclaimInterval,
    @Nullable ContactInfo contactInfo) {}
