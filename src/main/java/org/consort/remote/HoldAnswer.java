package org.consort.remote;

/// Whether a library took a hold.
public sealed interface HoldAnswer {
  /// It stands, placed just now or found as an earlier try had left it.
  record Placed(Hold hold) implements HoldAnswer {}

  /// The library's rules say no; its own code and sentence tell why.
  record Refused(String code, String why) implements HoldAnswer {}
}
