package org.consort.alma.bibs;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.jspecify.annotations.Nullable;

/// A title the library has online
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_portfolio.xsd/>). A list has less
/// of it than the portfolio alone.
///
/// @param availability `11` when readers have access, else `10`
/// @param pda the program under which readers may have it bought
@AlmaObject
public record Portfolio(
    @Nullable String id,
    @Nullable Boolean isLocal,
    @Nullable Boolean isStandalone,
    @Nullable ResourceTitle resourceMetadata,
    @Nullable ElectronicCollection electronicCollection,
    @Nullable Coded availability,
    @Nullable LinkingDetails linkingDetails,
    @Nullable String publicNote,
    @Nullable Coded library,
    @Nullable Linked poLine,
    @Nullable Coded license,
    @Nullable Coded pda,
    @Nullable String createdBy,
    @Nullable LocalDate createdDate,
    @Nullable String lastModifiedBy,
    @Nullable LocalDate lastModifiedDate,
    @Attribute @Nullable String link) {}
