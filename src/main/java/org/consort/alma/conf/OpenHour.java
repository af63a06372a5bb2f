package org.consort.alma.conf;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A record of a calendar. Its type is `WEEK` or `EXCEPTION`, its status `OPEN` or `CLOSED`.
@AlmaObject
public record OpenHour(
    @Nullable Coded type,
    @Nullable Boolean inherited,
    @Nullable String desc,
    @Nullable Coded recurrenceType,
    @Nullable LocalDate fromDate,
    @Nullable LocalDate toDate,
    @Nullable String fromHour,
    @Nullable String toHour,
    @Nullable Coded dayOfWeek,
    @Nullable Coded status) {}
