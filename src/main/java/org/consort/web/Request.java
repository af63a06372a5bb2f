package org.consort.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was asked. Segments and query values are percent-decoded; header names are
/// case-insensitive.
public final class Request {
  private final String method;
  private final String base;
  private final String path;
  private final Map<String, String> segments;
  private final Map<String, List<String>> query;
  private final Headers headers;
  private final Sent sent;

  Request(
      String method,
      String base,
      String path,
      Map<String, String> segments,
      Map<String, List<String>> query,
      Headers headers,
      Sent sent) {
    this.method = method;
    this.base = base;
    this.path = path;
    this.segments = segments;
    this.query = query;
    this.headers = headers;
    this.sent = sent;
  }

  interface Headers {
    Optional<String> first(String name);
  }

  /// A request that nobody made, for showing things outside of an answer.
  public static Request none() {
    return new Request("GET", "", "", Map.of(), Map.of(), _ -> Optional.empty(), Sent.NOTHING);
  }

  public String method() {
    return method;
  }

  /// Scheme, host and port the caller used, without a slash at the end: `http://localhost:8080`.
  public String base() {
    return base;
  }

  /// The path as sent, still percent-encoded, without the query.
  public String path() {
    return path;
  }

  /// The segment that stands where the route's pattern has `{name}`.
  public String segment(String name) {
    String value = segments.get(name);
    if (value == null) {
      throw new IllegalStateException("the route has no {" + name + "}");
    }
    return value;
  }

  /// The first value of a query parameter; blank ones count as absent.
  public Optional<String> query(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst().filter(v -> !v.isBlank());
  }

  /// Every query parameter as sent.
  public Map<String, List<String>> query() {
    return query;
  }

  public Optional<String> header(String name) {
    return headers.first(name);
  }

  /// The whole body, empty when there is none. Throws when it is longer than the server allows.
  public byte[] body() {
    return sent.bytes();
  }

  /// To be called before an answer of more than a few hundred kilobytes is made, with no connection
  /// to the database in hand: waits until there is room in memory for one of some megabytes, and
  /// keeps that until the answer was sent.
  ///
  /// @throws TooManyCalls when others need it for too long
  public void makeRoom() {
    sent.makeRoom();
  }

  /// The value of a cookie, without quotes.
  public Optional<String> cookie(String name) {
    return header("Cookie").stream()
        .flatMap(line -> List.of(line.split(";")).stream())
        .map(String::strip)
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  /// The fields of a posted HTML form, percent-decoded.
  public Map<String, List<String>> form() {
    return QueryText.parse(new String(body(), java.nio.charset.StandardCharsets.UTF_8));
  }

  Request at(Map<String, String> matched) {
    return new Request(method, base, path, matched, query, headers, sent);
  }
}
