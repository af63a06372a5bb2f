package org.consort.borrowing.consortium;

import java.util.Set;

/// The codes in a member's system that are set aside for lending among libraries.
///
/// @param sharingLibrary where holds for other libraries are "picked up"; nobody scans there
/// @param stacks where virtual items stand
/// @param visitorGroup user group of other libraries' patrons, when no mapping says better
/// @param desk code of the circulation desk the hub lends and scans at
/// @param virtualPolicy item policy of virtual items
/// @param cancellationReason code given when a hold is cancelled
/// @param notLent item policies that are not lent to other libraries
public record AgencyRooms(
    String sharingLibrary,
    Stacks stacks,
    String visitorGroup,
    String desk,
    String virtualPolicy,
    String cancellationReason,
    Set<String> notLent) {
  public record Stacks(String library, String location) {}

  public AgencyRooms {
    notLent = Set.copyOf(notLent);
  }
}
