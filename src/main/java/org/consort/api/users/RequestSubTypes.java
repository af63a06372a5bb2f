package org.consort.api.users;

import java.util.Map;
import org.consort.alma.wire.Coded;
import org.consort.circulation.Hold;
import org.consort.circulation.RequestKind;

/// What Alma calls a request by who asks for what.
public final class RequestSubTypes {
  private static final Map<RequestKind, Coded> OF_PATRONS =
      Map.of(
          RequestKind.HOLD, Coded.of("PATRON_PHYSICAL", "Patron physical item request"),
          RequestKind.DIGITIZATION, Coded.of("PATRON_DIGITIZATION", "Patron digitization request"),
          RequestKind.BOOKING, Coded.of("BOOKING", "Booking request"));

  private static final Coded OF_STAFF =
      Coded.of("STAFF_PHYSICAL_DIGITIZATION", "Staff digitization request");

  private RequestSubTypes() {}

  public static Coded of(Hold hold) {
    return hold.patron() == Hold.LIBRARY
        ? OF_STAFF
        : OF_PATRONS.getOrDefault(hold.kind(), Coded.EMPTY);
  }
}
