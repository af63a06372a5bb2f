package org.consort.api.users;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Writes an id so that it can stand between two slashes of an address.
final class PathSegment {
  private PathSegment() {}

  static String of(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
