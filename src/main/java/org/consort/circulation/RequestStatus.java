package org.consort.circulation;

/// How far a request is, in the words of Alma's field `request_status`.
public enum RequestStatus {
  NOT_STARTED,
  IN_PROCESS,
  ON_HOLD_SHELF,
  /// Fulfilled, cancelled or expired: no longer in any list of active requests.
  HISTORY
}
