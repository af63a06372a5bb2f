package org.consort.alma.conf;

import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.KeepEmpty;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// One day of a library's calendar. Its weekday is a number from 1, which is Sunday; a day without
/// hours is a closed day.
@AlmaObject
@Named("day")
public record OpenDay(
    @Nullable LocalDate date, @Nullable Coded dayOfWeek, @KeepEmpty List<OpenSpan> hour) {}
