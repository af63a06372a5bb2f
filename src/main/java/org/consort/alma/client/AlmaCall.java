package org.consort.alma.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One call to be made.
///
/// @param path below `/almaws/v1`, with a `{}` for each of the segments: `/users/{}/loans/{}`
record AlmaCall(
    String method,
    String path,
    List<String> segments,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body) {

  static AlmaCall get(String path, String... segments) {
    return of("GET", path, segments);
  }

  static AlmaCall post(String path, String... segments) {
    return of("POST", path, segments);
  }

  static AlmaCall put(String path, String... segments) {
    return of("PUT", path, segments);
  }

  static AlmaCall delete(String path, String... segments) {
    return of("DELETE", path, segments);
  }

  AlmaCall query(String name, Object value) {
    return new AlmaCall(method, path, segments, plus(query, name, value.toString()), headers, body);
  }

  AlmaCall header(String name, String value) {
    return new AlmaCall(method, path, segments, query, plus(headers, name, value), body);
  }

  AlmaCall json(byte[] content) {
    AlmaCall typed = header("Content-Type", "application/json");
    return new AlmaCall(method, path, segments, query, typed.headers(), content);
  }

  AlmaCall xml(byte[] content) {
    AlmaCall typed = header("Content-Type", "application/xml");
    return new AlmaCall(method, path, segments, query, typed.headers(), content);
  }

  /// Path and query, percent-encoded.
  String target() {
    StringBuilder target = new StringBuilder();
    int next = 0;
    for (String part : path.split("/")) {
      if (!part.isEmpty()) {
        target.append('/').append(part.equals("{}") ? segment(segments.get(next++)) : part);
      }
    }
    char separator = '?';
    for (Map.Entry<String, String> pair : query.entrySet()) {
      target.append(separator).append(encoded(pair.getKey()));
      target.append('=').append(encoded(pair.getValue()));
      separator = '&';
    }
    return target.toString();
  }

  private static String segment(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an id in a path is blank");
    }
    // A dot alone would be read as a step in the path.
    return text.equals(".") || text.equals("..") ? text.replace(".", "%2E") : encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static AlmaCall of(String method, String path, String... segments) {
    return new AlmaCall(method, path, List.of(segments), Map.of(), Map.of(), new byte[0]);
  }

  private static Map<String, String> plus(Map<String, String> map, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(map);
    more.put(name, value);
    return more;
  }
}
