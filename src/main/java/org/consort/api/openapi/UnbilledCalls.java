package org.consort.api.openapi;

import java.util.List;
import java.util.stream.Stream;

/// Licenses and purchase requests, of which there are none.
final class UnbilledCalls {
  private static final String LICENSE = "/acq/licenses/{license_code}";
  private static final String REQUEST = "/acq/purchase-requests/{id}";

  static final List<Call> ALL =
      Stream.of(
              lists("/acq/licenses", "/acq/purchase-requests"),
              refused("POST", "/acq/licenses", REQUEST),
              refused("GET", LICENSE, LICENSE + "/amendments"),
              refused("GET", REQUEST, "/acq/lookups"),
              refused("PUT", LICENSE, REQUEST),
              refused("DELETE", LICENSE, REQUEST))
          .flatMap(List::stream)
          .toList();

  private UnbilledCalls() {}

  private static List<Call> lists(String... patterns) {
    return Stream.of(patterns)
        .map(pattern -> Call.get(pattern, "An empty list: there are none here"))
        .map(call -> call.with(Parameters.page()))
        .toList();
  }

  private static List<Call> refused(String method, String... patterns) {
    return Stream.of(patterns)
        .map(
            pattern ->
                new Call(
                    method,
                    pattern,
                    "Refused: there are none here",
                    List.of(),
                    null,
                    null,
                    false,
                    false))
        .toList();
  }
}
