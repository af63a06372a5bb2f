package org.consort.alma.bibs;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.consort.alma.wire.Quoted;
import org.jspecify.annotations.Nullable;

/// What an item inherits from its holdings record. Where the item is kept for now overrides it:
/// `temp_library` and so on.
@AlmaObject
@Longest(Longest.TEXT)
public record HoldingData(
    @Nullable String holdingId,
    @Quoted @Nullable Boolean holdingSuppressFromPublishing,
    @Quoted @Nullable Boolean calculatedSuppressFromPublishing,
    @Nullable Coded permanentCallNumberType,
    @Nullable String permanentCallNumber,
    @Nullable Coded callNumberType,
    @Nullable String callNumber,
    @Nullable String accessionNumber,
    @Nullable String copyId,
    @Nullable Boolean inTempLocation,
    @Nullable Coded tempLibrary,
    @Nullable Coded tempLocation,
    @Nullable Coded tempCallNumberType,
    @Nullable String tempCallNumber,
    @Nullable String tempCallNumberSource,
    @Nullable Coded tempPolicy,
    @Nullable LocalDate dueBackDate,
    @Attribute @Nullable String link) {}
