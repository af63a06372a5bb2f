package org.consort.alma.acq;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// An item of a purchase order line; it has arrived when it has a receive date.
@AlmaObject
@Longest(Longest.TEXT)
public record PoLineCopy(
    @Nullable String pid,
    @Longest(Longest.CODE) @Nullable String barcode,
    @Nullable Coded itemPolicy,
    @Nullable LocalDate receiveDate,
    @Nullable LocalDate expectedArrivalDate,
    @Nullable String enumerationA,
    @Nullable String enumerationB,
    @Nullable String enumerationC,
    @Nullable String chronologyI,
    @Nullable String chronologyJ,
    @Nullable String chronologyK,
    @Nullable String description,
    @Nullable String storageLocationId,
    @Nullable Boolean isTempLocation,
    @Nullable Coded permanentLibrary,
    @Nullable String permanentShelvingLocation,
    @Nullable Coded processType,
    @Attribute @Nullable String link) {}
