package org.consort.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import org.consort.api.AlmaRequest;
import org.consort.app.house.Failure;

/// One connection to a server's Alma API that stays open, for one call at a time; a redirect is
/// followed. Any other answer but 200 ends the benchmark.
///
/// Plain sockets, because the JDK's own client takes several times the processor time of the server
/// it would measure, on the same cores.
final class Caller implements AutoCloseable {
  static final String JSON = "application/json";
  static final String XML = "application/xml";

  private final Socket socket;
  private final InputStream in;
  private final String headers;

  private Caller(Socket socket, String headers) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.headers = headers;
  }

  /// @param base scheme, host and port
  static Caller open(String base, String key) {
    URI server = URI.create(base);
    String headers =
        "Host: %s\r\nAuthorization: apikey %s\r\n".formatted(server.getAuthority(), key);
    try {
      Socket socket = new Socket(server.getHost(), server.getPort());
      socket.setTcpNoDelay(true);
      return new Caller(socket, headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param path below the API's root, with the query
  byte[] get(String path, String accept) {
    String head = headers + "Accept: " + accept + "\r\n\r\n";
    Answer answer = call("GET " + AlmaRequest.ROOT + path, head, new byte[0]);
    if (answer.status() == 302) {
      URI elsewhere = URI.create(answer.location());
      String query = elsewhere.getRawQuery() == null ? "" : "?" + elsewhere.getRawQuery();
      answer = call("GET " + elsewhere.getRawPath() + query, head, new byte[0]);
    }
    return required(answer, path);
  }

  /// @param path from the server's root, with the query
  byte[] fetch(String path, String accept) {
    String head = headers + "Accept: " + accept + "\r\n\r\n";
    return required(call("GET " + path, head, new byte[0]), path);
  }

  byte[] post(String path, byte[] json) {
    return post(path, JSON, json);
  }

  /// @param format of the body and of the answer
  byte[] post(String path, String format, byte[] body) {
    String head =
        "%sAccept: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(headers, format, format, body.length);
    return required(call("POST " + AlmaRequest.ROOT + path, head, body), path);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer call(String methodAndPath, String head, byte[] body) {
    byte[] start = (methodAndPath + " HTTP/1.1\r\n" + head).getBytes(UTF_8);
    byte[] whole = new byte[start.length + body.length];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    try {
      socket.getOutputStream().write(whole);
      return Answer.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] required(Answer answer, String path) {
    if (answer.status() != 200) {
      throw new Failure(
          "%s answered %d: %s".formatted(path, answer.status(), new String(answer.body(), UTF_8)));
    }
    return answer.body();
  }
}
