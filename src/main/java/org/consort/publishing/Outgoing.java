package org.consort.publishing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Calls listeners. A call takes five seconds at the most, its answer's body included, and follows
/// no redirect.
final class Outgoing {
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int LONGEST_ANSWER = 64 * 1024;
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(LONGEST)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Destinations destinations;

  Outgoing(Destinations destinations) {
    this.destinations = destinations;
  }

  /// What came back.
  ///
  /// @param status 0 when nothing did
  /// @param text the body, or what went wrong
  record Answer(int status, String text) {}

  Optional<String> objection(URI url) {
    return destinations.objection(url);
  }

  Answer get(URI url, String parameter, String value) {
    String query = parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    String separator = url.getRawQuery() == null ? "?" : "&";
    return send(HttpRequest.newBuilder(URI.create(url + separator + query)).build());
  }

  Answer post(Webhook webhook, String message) {
    byte[] body = message.getBytes(StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(webhook.url())
            .header("Content-Type", webhook.format().contentType())
            .header(Signature.HEADER, Signature.of(body, webhook.secret()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  // The client's own timeout ends with the head of the answer; a body can be dripped for ever.
  private Answer send(HttpRequest request) {
    Optional<String> objection = objection(request.uri());
    if (objection.isPresent()) {
      return new Answer(0, objection.get());
    }
    try (ExecutorService caller = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> answer = caller.submit(exchange(request));
      try {
        return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        answer.cancel(true);
        return new Answer(0, "no answer within 5 seconds");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Answer(0, "interrupted");
    } catch (ExecutionException e) {
      // The message of an exception may carry the whole address.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return new Answer(0, cause.getClass().getSimpleName());
    }
  }

  private static Callable<Answer> exchange(HttpRequest request) {
    return () -> answered(request);
  }

  private static Answer answered(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        HTTP.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
    return new Answer(response.statusCode(), response.body());
  }
}
