package org.consort.alma.bibs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A physical copy. `base_status` is 1 for in place, 0 for not in place; library and location are
/// those where it is now.
///
/// https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_item.xsd/
@AlmaObject
@Longest(Longest.TEXT)
public record ItemData(
    @Nullable String pid,
    @Longest(Longest.CODE) @Nullable String barcode,
    @Nullable LocalDate creationDate,
    @Nullable LocalDate modificationDate,
    @Nullable Coded baseStatus,
    @Nullable Boolean awaitingReshelving,
    @Nullable Instant reshelvingTime,
    @Nullable Coded physicalMaterialType,
    @Nullable Coded policy,
    @Nullable Coded provenance,
    @Longest(Longest.CODE) @Nullable String poLine,
    @Nullable LocalDate issueDate,
    @Nullable Boolean isMagnetic,
    @Nullable LocalDate arrivalDate,
    @Nullable LocalDate expectedArrivalDate,
    @Nullable String yearOfIssue,
    @Nullable String enumerationA,
    @Nullable String enumerationB,
    @Nullable String enumerationC,
    @Nullable String enumerationD,
    @Nullable String enumerationE,
    @Nullable String enumerationF,
    @Nullable String enumerationG,
    @Nullable String enumerationH,
    @Nullable String chronologyI,
    @Nullable String chronologyJ,
    @Nullable String chronologyK,
    @Nullable String chronologyL,
    @Nullable String chronologyM,
    @Nullable Coded breakIndicator,
    @Nullable Coded patternType,
    @Nullable String linkingNumber,
    @Nullable String typeOfUnit,
    @Nullable String description,
    @Nullable String replacementCost,
    @Nullable String receivingOperator,
    @Nullable Coded processType,
    @Nullable Coded workOrderType,
    @Nullable Coded workOrderAt,
    @Nullable String inventoryNumber,
    @Nullable LocalDate inventoryDate,
    @Nullable String inventoryPrice,
    @Nullable String receiveNumber,
    @Nullable String weedingNumber,
    @Nullable LocalDate weedingDate,
    @Nullable Coded library,
    @Nullable Coded location,
    @Nullable String alternativeCallNumber,
    @Nullable Coded alternativeCallNumberType,
    @Nullable String altNumberSource,
    @Nullable String storageLocationId,
    @Nullable String pages,
    @Nullable String pieces,
    @Nullable String publicNote,
    @Nullable String fulfillmentNote,
    @Named("internal_note_1") @Nullable String internalNote1,
    @Named("internal_note_2") @Nullable String internalNote2,
    @Named("internal_note_3") @Nullable String internalNote3,
    @Named("statistics_note_1") @Nullable String statisticsNote1,
    @Named("statistics_note_2") @Nullable String statisticsNote2,
    @Named("statistics_note_3") @Nullable String statisticsNote3,
    @Nullable Boolean requested,
    @Nullable String edition,
    @Nullable String imprint,
    @Nullable String language,
    @Nullable LibraryDetails libraryDetails,
    @Named(value = "call_no", plural = "parsed_call_number") List<String> callNo,
    @Named(value = "alt_call_no", plural = "parsed_alt_call_number") List<String> altCallNo,
    @Named(value = "issue_level_description", plural = "parsed_issue_level_description")
        List<String> issueLevelDescription,
    @Nullable String titleAbcnph,
    @Nullable Coded physicalCondition,
    @Nullable Coded committedToRetain,
    @Nullable Coded retentionReason,
    @Nullable String retentionNote,
    @Nullable Instant dueDate,
    @Nullable String dueDatePolicy) {}
