package org.consort.borrowing.consortium;

import java.net.URI;

/// A member of the consortium and the way into its system.
///
/// @param baseUrl without `/almaws/v1`, for example `https://api-eu.hosted.exlibrisgroup.com`
/// @param mostRequests how many requests one of its patrons may have open; 0 for any number
public record Agency(
    String code,
    String name,
    URI baseUrl,
    String key,
    Participation participation,
    int mostRequests,
    AgencyRooms rooms) {
  public record Participation(boolean borrows, boolean lends) {
    public static final Participation FULL = new Participation(true, true);
  }

  /// Everything but the key.
  @Override
  public String toString() {
    return "Agency " + code + " at " + baseUrl;
  }
}
