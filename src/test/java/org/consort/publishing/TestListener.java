package org.consort.publishing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Somebody who listens to webhooks on this machine: answers challenges, keeps what comes, and says
/// what it is told to say.
public final class TestListener implements AutoCloseable {
  /// What came.
  public record Call(String signature, String contentType, byte[] bytes) {
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private volatile String challenged = "{\"challenge\":\"%s\"}";

  public TestListener() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  /// The statuses of the next answers, one each; then 200. Zero stands for no answer at all.
  public TestListener says(Integer... statuses) {
    answers.addAll(List.of(statuses));
    return this;
  }

  public TestListener answersChallengesWith(String body) {
    challenged = body;
    return this;
  }

  public List<Call> calls() {
    return calls;
  }

  public List<String> texts() {
    return calls.stream().map(Call::text).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      String text = exchange.getRequestURI().getQuery().replaceFirst("^.*challenge=", "");
      send(exchange, 200, challenged.formatted(text));
      return;
    }
    calls.add(
        new Call(
            exchange.getRequestHeaders().getFirst("X-Exl-Signature"),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            exchange.getRequestBody().readAllBytes()));
    int status = Optional.ofNullable(answers.poll()).orElse(200);
    if (status == 302) {
      exchange.getResponseHeaders().add("Location", url().resolve("/elsewhere").toString());
    }
    // An exchange left open is never answered.
    if (status != 0) {
      send(exchange, status, "");
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
