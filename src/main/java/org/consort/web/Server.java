package org.consort.web;

import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A listening HTTP server on this machine's address or on all of them.
public final class Server implements AutoCloseable {
  /// The longest body, in bytes.
  public static final int LARGEST_BODY = 5 * 1024 * 1024;

  private static final int LONGEST_FIRST_LINE = 16 * 1024;

  private final WebServer server;

  private Server(WebServer server) {
    this.server = server;
  }

  /// @param port 0 picks a free one
  public static Server start(String host, int port, List<Part> parts) {
    Site site = new Site(parts);
    WebServer server =
        WebServer.builder()
            .host(host)
            .port(port)
            .shutdownHook(false)
            .addProtocol(
                Http1Config.builder()
                    .maxPrologueLength(LONGEST_FIRST_LINE)
                    .validatePath(false)
                    .build())
            .directHandlers(unreadable(site))
            .routing(routing(site))
            .build()
            .start();
    return new Server(server);
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static HttpRouting.Builder routing(Site site) {
    return HttpRouting.builder().any((request, response) -> serve(site, request, response));
  }

  /// What the server library refuses before a route is found gets the same kind of answer.
  private static DirectHandlers unreadable(Site site) {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (EventType type : EventType.values()) {
      handlers.addHandler(
          type,
          (request, _, status, headers, _) -> {
            Reply reply = site.unreadable(request.path());
            reply.headers().forEach(h -> headers.set(HeaderValues.create(h.name(), h.value())));
            TransportResponse.Builder response =
                TransportResponse.builder().status(status).headers(headers).keepAlive(false);
            return reply.body() instanceof Reply.Bytes whole
                ? response.entity(whole.bytes()).build()
                : response.build();
          });
    }
    return handlers.build();
  }

  private static void serve(Site site, ServerRequest request, ServerResponse response) {
    SentBody body = new SentBody(request);
    Reply reply = site.answer(incoming(request, body));
    if (body.isBroken()) {
      response.headers().set(HeaderValues.CONNECTION_CLOSE);
    }
    response.status(Status.create(reply.status()));
    reply.headers().forEach(h -> response.headers().add(HeaderValues.create(h.name(), h.value())));
    if (request.prologue().method().equals(Method.HEAD)) {
      announce(reply.body(), response);
    } else if (reply.body() instanceof Reply.Bytes whole) {
      response.send(whole.bytes());
    } else {
      stream(reply.body(), response);
    }
  }

  // A length that is told must be that of the body GET would bring: RFC 9110, section 8.6.
  private static void announce(Reply.Body body, ServerResponse response) {
    if (body instanceof Reply.Bytes whole) {
      response.headers().contentLength(whole.bytes().length);
    }
    response.send();
  }

  private static void stream(Reply.Body body, ServerResponse response) {
    try (OutputStream out = response.outputStream()) {
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Request incoming(ServerRequest request, SentBody body) {
    return new Request(
        request.prologue().method().text(),
        base(request),
        request.prologue().uriPath().rawPath(),
        Map.of(),
        QueryText.parse(request.prologue().query().rawValue()),
        name -> first(request, name),
        body::bytes);
  }

  private static String base(ServerRequest request) {
    String host = first(request, "Host").orElse("localhost");
    return first(request, "X-Forwarded-Proto").orElse("http") + "://" + host;
  }

  private static Optional<String> first(ServerRequest request, String name) {
    return request.headers().first(HeaderNames.create(name));
  }
}
