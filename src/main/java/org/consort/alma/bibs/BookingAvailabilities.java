package org.consort.alma.bibs;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The times in which a title or item cannot be booked.
@AlmaObject
public record BookingAvailabilities(
    List<BookingAvailability> bookingAvailability, @Attribute int totalRecordCount) {}
