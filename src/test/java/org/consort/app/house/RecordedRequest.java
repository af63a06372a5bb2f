package org.consort.app.house;

import java.util.List;
import java.util.Map;

/// A request that is right, to be damaged.
///
/// @param segments of the path below the API's root, not encoded
/// @param parameters of the query; a name may occur more than once
/// @param body empty for none
record RecordedRequest(
    String method,
    List<String> segments,
    List<Map.Entry<String, String>> parameters,
    Map<String, String> headers,
    String body) {
  RecordedRequest with(List<String> others) {
    return new RecordedRequest(method, others, parameters, headers, body);
  }

  RecordedRequest asking(List<Map.Entry<String, String>> others) {
    return new RecordedRequest(method, segments, others, headers, body);
  }

  RecordedRequest under(Map<String, String> others) {
    return new RecordedRequest(method, segments, parameters, others, body);
  }

  RecordedRequest sending(String other) {
    return new RecordedRequest(method, segments, parameters, headers, other);
  }
}
