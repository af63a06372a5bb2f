package org.consort.api.bibs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.consort.api.AlmaRequest;

/// The query parameters a redirect takes along, so that a caller whose key or format stands there
/// is understood at the new address too.
final class Carried {
  private static final List<String> PARAMETERS =
      List.of("apikey", "format", "view", "expand", "user_id");

  private Carried() {}

  static String query(AlmaRequest request) {
    String pairs =
        PARAMETERS.stream()
            .flatMap(name -> request.query(name).map(value -> name + "=" + encoded(value)).stream())
            .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
