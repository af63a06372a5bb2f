package org.consort.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.consort.api.AlmaRequest;
import org.consort.app.house.Failure;

/// Calls a server's Alma API over connections that stay open, and follows its redirects. Any answer
/// but 200 ends the benchmark.
final class Caller implements AutoCloseable {
  static final String JSON = "application/json";
  static final String XML = "application/xml";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String root;
  private final String key;

  /// @param base scheme, host and port
  Caller(String base, String key) {
    this.root = base + AlmaRequest.ROOT;
    this.key = key;
  }

  /// @param path below the API's root, with the query
  byte[] get(String path, String accept) {
    return send(request(path, accept).GET().build());
  }

  byte[] post(String path, byte[] json) {
    return send(
        request(path, JSON)
            .header("Content-Type", JSON)
            .POST(BodyPublishers.ofByteArray(json))
            .build());
  }

  @Override
  public void close() {
    client.close();
  }

  private HttpRequest.Builder request(String path, String accept) {
    return HttpRequest.newBuilder(URI.create(root + path))
        .header("Authorization", "apikey " + key)
        .header("Accept", accept);
  }

  private byte[] send(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new Failure(
            "%s %s answered %d: %s"
                .formatted(
                    request.method(),
                    request.uri().getPath(),
                    answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8)));
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted");
    }
  }
}
