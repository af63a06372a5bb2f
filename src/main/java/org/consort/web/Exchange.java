package org.consort.web;

import io.helidon.common.uri.UriValidator;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// One request and its answer, in the terms of the server library.
record Exchange(ServerRequest request, ServerResponse response, Patience patience) {
  /// Answers as the site does, and closes the connection if that was announced.
  ///
  /// @throws CloseConnectionException to have it closed
  void serve(Site site, BodyRoom room) {
    try (SentBody body = new SentBody(request, patience, room)) {
      boolean readable = hasReadableQuery();
      Reply reply =
          readable
              ? site.answer(incoming(body))
              : site.unreadable(request.prologue().uriPath().rawPath(), this::first);
      if (!readable || body.isBroken()) {
        response.headers().set(HeaderValues.CONNECTION_CLOSE);
      }
      send(reply);
      body.passOver();
      // The server library announces that it closes the connection, and leaves it open:
      // https://github.com/helidon-io/helidon/issues/12324
      if (!readable
          || body.isBroken()
          || request.headers().containsToken(HeaderValues.CONNECTION_CLOSE)) {
        throw new CloseConnectionException("as was announced");
      }
    }
  }

  static Header header(Reply.Header header) {
    return HeaderValues.create(header.name(), header.value());
  }

  private void send(Reply reply) {
    response.status(Status.create(reply.status()));
    reply.headers().forEach(h -> response.headers().add(header(h)));
    if (request.prologue().method().equals(Method.HEAD)) {
      announce(reply.body());
    } else if (reply.body() instanceof Reply.Bytes whole) {
      try (Patience.Wait _ = patience.forBody()) {
        response.send(whole.bytes());
      }
    } else {
      stream(reply.body());
    }
  }

  // A length that is told must be that of the body GET would bring: RFC 9110, section 8.6.
  private void announce(Reply.Body body) {
    if (body instanceof Reply.Bytes whole) {
      response.headers().contentLength(whole.bytes().length);
    } else {
      response.headers().set(HeaderValues.TRANSFER_ENCODING_CHUNKED);
    }
    response.send();
  }

  private void stream(Reply.Body body) {
    try (OutputStream out = new PatientStream(response.outputStream(), patience)) {
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (response instanceof RoutingResponse whole) {
      whole.commit();
    }
  }

  private boolean hasReadableQuery() {
    try {
      UriValidator.validateQuery(request.prologue().query().rawValue());
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private Request incoming(SentBody body) {
    return new Request(
        request.prologue().method().text(),
        base(),
        request.prologue().uriPath().rawPath(),
        Map.of(),
        QueryText.parse(request.prologue().query().rawValue()),
        this::first,
        body);
  }

  private String base() {
    String host = first("Host").orElse("localhost");
    return first("X-Forwarded-Proto").orElse("http") + "://" + host;
  }

  private Optional<String> first(String name) {
    return request.headers().first(HeaderNames.create(name));
  }
}
