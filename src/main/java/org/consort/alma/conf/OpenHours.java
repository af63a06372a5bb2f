package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;

/// The records of a calendar: the hours of the week, and the days that are unlike it.
@AlmaObject
public record OpenHours(List<OpenHour> openHour) {}
