package org.consort.alma.users;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.consort.alma.wire.Named;
import org.consort.alma.wire.Spelled;
import org.jspecify.annotations.Nullable;

/// A request for a title or an item. The comment comes back exactly as it was sent.
@AlmaObject
public record UserRequest(
    @Nullable String title,
    @Nullable String author,
    @Longest(Longest.TEXT) @Nullable String description,
    @Longest(Longest.TEXT) @Nullable String manualDescription,
    @Longest(Longest.TEXT) @Nullable String volume,
    @Longest(Longest.TEXT) @Nullable String issue,
    @Longest(Longest.TEXT) @Nullable String part,
    @Nullable String userPrimaryId,
    @Nullable String requestId,
    @Nullable String additionalId,
    @Nullable String requestType,
    @Nullable Coded requestSubType,
    @Nullable String mmsId,
    @Nullable String holdingId,
    @Nullable String itemId,
    @Nullable String barcode,
    @Nullable String pickupLocation,
    @Nullable String pickupLocationType,
    @Nullable String pickupLocationLibrary,
    @Nullable String pickupLocationCirculationDesk,
    @Nullable String pickupLocationInstitution,
    @Nullable String managedByLibrary,
    @Nullable String managedByCirculationDesk,
    @Nullable String managedByLibraryCode,
    @Nullable String managedByCirculationDeskCode,
    @Nullable Coded targetDestination,
    @Nullable Coded materialType,
    @Nullable String dateOfPublication,
    @Nullable LocalDate lastInterestDate,
    @Nullable Boolean partialDigitization,
    @Longest(Longest.TEXT) @Nullable String chapterOrArticleTitle,
    @Longest(Longest.TEXT) @Nullable String chapterOrArticleAuthor,
    @Longest(100)
        @Named(
            value = "required_pages_range",
            plural = "required_pages",
            also = "required_pages_ranges")
        List<PagesRange> requiredPagesRange,
    @Nullable Boolean fullChapter,
    @Longest(Longest.TEXT) @Nullable String comment,
    @Spelled @Nullable String requestStatus,
    @Nullable Integer placeInQueue,
    @Nullable LocalDate requestDate,
    @Nullable Instant requestTime,
    @Nullable String taskName,
    @Nullable LocalDate expiryDate,
    @Nullable Instant bookingStartDate,
    @Nullable Instant bookingEndDate,
    @Nullable Instant adjustedBookingStartDate,
    @Nullable Instant adjustedBookingEndDate,
    @Nullable Coded destinationLocation,
    @Nullable Coded callNumberType,
    @Nullable String callNumber,
    @Nullable Coded itemPolicy,
    @Nullable LocalDate dueBackDate,
    @Nullable Boolean copyrightsDeclarationSignedByPatron,
    @Nullable RequestSharing resourceSharing) {}
