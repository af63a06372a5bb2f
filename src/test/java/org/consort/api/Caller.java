package org.consort.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who calls the API with one key over real HTTP and does not follow redirects. Paths are
/// below `/almaws/v1` and already percent-encoded.
public record Caller(String base, Map<String, String> headers) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// What came back.
  public record Answer(int status, Map<String, String> headers, String body) {
    public JsonNode json() {
      return JSON.readTree(body);
    }

    /// The text at a JSON pointer, for example `/user_group/value`; empty when nothing is there.
    public String at(String pointer) {
      return json().at(pointer).asString("");
    }

    /// The first code of Alma's error document in JSON.
    public String errorCode() {
      return at("/errorList/error/0/errorCode");
    }
  }

  static Caller json(String base, String key) {
    return new Caller(
        base,
        Map.of(
            "Authorization", "apikey " + key,
            "Accept", "application/json",
            "Content-Type", "application/json"));
  }

  /// The same caller, sending and reading XML.
  public Caller inXml() {
    return with("Accept", "application/xml").with("Content-Type", "application/xml");
  }

  /// The same caller with a header more, or another value of it.
  public Caller with(String header, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(header, value);
    return new Caller(base, changed);
  }

  public Answer get(String path) {
    return call("GET", path, "");
  }

  public Answer post(String path, String body) {
    return call("POST", path, body);
  }

  public Answer put(String path, String body) {
    return call("PUT", path, body);
  }

  public Answer delete(String path) {
    return call("DELETE", path, "");
  }

  /// Sends these bytes as they are.
  public Answer postBytes(String path, byte[] body) {
    return call("POST", path, BodyPublishers.ofByteArray(body));
  }

  private Answer call(String method, String path, String body) {
    return call(
        method, path, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  private Answer call(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
    headers.forEach(request::setHeader);
    try {
      return answer(Answered.note(CLIENT.send(request.build(), BodyHandlers.ofString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    Map<String, String> first = new LinkedHashMap<>();
    response.headers().map().forEach((name, values) -> first.put(name, values.getFirst()));
    return new Answer(response.statusCode(), first, response.body());
  }
}
