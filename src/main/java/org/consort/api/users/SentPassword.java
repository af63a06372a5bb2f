package org.consort.api.users;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.consort.api.AlmaRequest;

/// The password of a sign-in: percent-encoded in the header `Exl-User-Pw`, else in the query.
final class SentPassword {
  private SentPassword() {}

  static Optional<String> of(AlmaRequest request) {
    return request
        .http()
        .header("Exl-User-Pw")
        .map(SentPassword::decoded)
        .or(() -> request.query("password"));
  }

  // A blank is sent as %20, so a plus sign is one.
  private static String decoded(String sent) {
    try {
      return URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return sent;
    }
  }
}
