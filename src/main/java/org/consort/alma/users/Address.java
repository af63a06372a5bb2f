package org.consort.alma.users;

import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A postal address. It may be limited to some dates.
@AlmaObject
public record Address(
    @Nullable String line1,
    @Nullable String line2,
    @Nullable String line3,
    @Nullable String line4,
    @Nullable String line5,
    @Nullable String city,
    @Nullable String stateProvince,
    @Nullable String postalCode,
    @Nullable Coded country,
    @Nullable String addressNote,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    List<Coded> addressType,
    @Attribute @Nullable Boolean preferred,
    @Attribute @Nullable String segmentType) {}
