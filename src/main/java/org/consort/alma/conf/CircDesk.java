package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A circulation desk. Only one with a hold shelf can be picked up from.
@AlmaObject
public record CircDesk(
    @Nullable String code,
    @Nullable String name,
    @Nullable Boolean primary,
    @Nullable Boolean readingRoomDesk,
    @Nullable Boolean picksFromShelf,
    @Nullable Boolean supportsPersonalDelivery,
    @Nullable Integer hoursToReshelve,
    @Nullable Boolean hasHoldShelf,
    @Nullable Coded holdShelfSorting,
    @Nullable Integer maximumDaysOnHoldShelf,
    @Nullable Boolean hasHoldShelfProcessing,
    @Nullable Boolean supportsDigitization,
    @Nullable Boolean acceptCreditCard,
    @Nullable Boolean acceptDebitCard,
    @Nullable Boolean acceptCash,
    @Nullable Boolean acceptOnline,
    @Nullable Boolean acceptCheck,
    List<DeskLocation> location,
    List<Coded> workOrderType,
    @Attribute @Nullable String link) {}
