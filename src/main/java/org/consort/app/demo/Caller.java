package org.consort.app.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consort.app.house.Failure;
import org.consort.web.Json;

/// Somebody who uses an API from outside: the vendor's program, a desk, a discovery page.
///
/// @param base what every path follows, for example `http://localhost:8080/almaws/v1`
/// @param headers sent with every call, names and values in turn
record Caller(HttpClient http, String base, List<String> headers) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// What came back; the body is empty where there is none.
  record Answer(int status, String body) {
    boolean isGood() {
      return status / 100 == 2;
    }

    Map<String, Object> json() {
      return Json.readObject(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  Caller with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(name);
    more.add(value);
    return new Caller(http, base, more);
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  Answer post(String path) {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  Answer post(String path, Map<String, ?> json) {
    return post(path, "application/json", Json.text(json));
  }

  Answer post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new Failure("no answer from " + base + ": " + e.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted");
    }
  }
}
