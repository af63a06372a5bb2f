package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.users.ContactInfo;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A vendor with its accounts. Interfaces and EDI settings are not among its fields.
@AlmaObject
public record Vendor(
    @Longest(Longest.CODE) @Nullable String code,
    @Longest(Longest.TEXT) @Nullable String name,
    @Nullable String additionalCode,
    @Nullable String financialSysCode,
    @Nullable String nationalTaxId,
    @Nullable Coded status,
    @Nullable Boolean liableForVat,
    @Nullable Coded language,
    @Nullable Boolean materialSupplier,
    @Nullable Boolean accessProvider,
    @Nullable Boolean licensor,
    @Nullable Boolean governmental,
    @Nullable String taxPercentage,
    List<VendorLibrary> library,
    List<Coded> currency,
    List<VendorAccount> account,
    List<ContactPerson> contactPerson,
    @Nullable ContactInfo contactInfo,
    @Named(value = "note", json = "notes") List<VendorNote> note,
    @Attribute @Nullable String link) {}
