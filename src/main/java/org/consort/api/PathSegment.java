package org.consort.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Writes an id so that it can stand between two slashes of an address: percent-encoded UTF-8.
public final class PathSegment {
  private PathSegment() {}

  public static String of(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
