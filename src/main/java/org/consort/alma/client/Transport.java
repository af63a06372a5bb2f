package org.consort.alma.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Format;
import org.consort.alma.wire.JsonDocument;
import org.consort.alma.wire.WireTrouble;

/// Makes the calls and tells refusals from trouble.
final class Transport {
  private static final String ROOT = "/almaws/v1";
  private static final int LARGEST_ANSWER = 20 * 1024 * 1024;
  private static final int FOUND = 302;
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final AlmaAccess access;
  private final CallListener listener;

  Transport(AlmaAccess access, CallListener listener) {
    this.access = access;
    this.listener = listener;
  }

  <T> T send(AlmaCall call, Class<T> type) {
    byte[] body = bytes(call);
    try {
      return Codec.read(type, body, Format.JSON);
    } catch (WireTrouble e) {
      throw unreadable(call, e);
    }
  }

  JsonDocument document(AlmaCall call) {
    byte[] body = bytes(call);
    try {
      return JsonDocument.of(body);
    } catch (WireTrouble e) {
      throw unreadable(call, e);
    }
  }

  byte[] bytes(AlmaCall call) {
    HttpResponse<byte[]> answer = exchange(call, address(ROOT + call.target()));
    if (answer.statusCode() == FOUND) {
      answer = exchange(call, redirected(answer));
    }
    if (answer.statusCode() / 100 != 2) {
      throw Refusals.of(answer.statusCode(), answer.body());
    }
    return answer.body();
  }

  private HttpResponse<byte[]> exchange(AlmaCall call, URI address) {
    long start = System.nanoTime();
    int status = 0;
    try {
      HttpResponse<byte[]> answer =
          HTTP.send(
              request(call, address),
              HttpResponse.BodyHandlers.limiting(
                  HttpResponse.BodyHandlers.ofByteArray(), LARGEST_ANSWER));
      status = answer.statusCode();
      return answer;
    } catch (IOException e) {
      throw new AlmaUnreachable("no answer from " + access.base() + ": " + kind(e), true, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AlmaUnreachable("interrupted", true, null);
    } finally {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      listener.called(new CallListener.Call(call.method(), call.path(), status, millis));
    }
  }

  private HttpRequest request(AlmaCall call, URI address) {
    HttpRequest.BodyPublisher body =
        call.body().length == 0
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(call.body());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(access.timeout())
            .method(call.method(), body)
            .header("Authorization", "apikey " + access.key())
            .header("Accept", "application/json");
    call.headers().forEach(request::header);
    return request.build();
  }

  private URI address(String target) {
    return access.base().resolve(target);
  }

  // The key goes nowhere but to its own server.
  private URI redirected(HttpResponse<byte[]> answer) {
    URI here = access.base();
    URI there =
        answer.headers().firstValue("Location").map(answer.uri()::resolve).orElse(answer.uri());
    boolean same =
        here.getAuthority().equals(there.getAuthority())
            && here.getScheme().equals(there.getScheme());
    if (!same) {
      throw new AlmaUnreachable("redirected to another server by " + here, false, null);
    }
    return there;
  }

  // An exception's own text may carry the address with its ids.
  private static String kind(IOException e) {
    return e.getClass().getSimpleName();
  }

  private static AlmaUnreachable unreadable(AlmaCall call, WireTrouble trouble) {
    return new AlmaUnreachable(
        "unreadable answer to %s %s at %s".formatted(call.method(), call.path(), trouble.path()),
        false,
        trouble);
  }
}
