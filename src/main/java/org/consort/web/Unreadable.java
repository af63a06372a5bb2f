package org.consort.web;

import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.DirectHandler;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Answers what the server library refuses before a route is found, as the part does that the path
/// lies in.
record Unreadable(Site site, Patience patience) implements DirectHandler {
  // Held on to, since a logger that nobody holds forgets its filter.
  private static final Logger LIBRARY =
      Logger.getLogger("io.helidon.webserver.http1.Http1Connection");

  private static final String FIRST_LINE = "io.helidon.webserver.http1.Http1Prologue";

  /// Keeps the log free of first lines and headers that are none or broke off, which the server
  /// library takes for a fault of its own: any caller could fill the disk.
  static void hush() {
    LIBRARY.setFilter(record -> !isCallersFault(record));
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType type,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    Reply reply = site.unreadable(request.path());
    reply.headers().forEach(h -> headers.set(Exchange.header(h)));
    TransportResponse.Builder response =
        TransportResponse.builder()
            .status(isCallersFault(request, type) ? refusal(status) : status)
            .headers(headers)
            .keepAlive(false);
    return reply.body() instanceof Reply.Bytes whole
        ? response.entity(whole.bytes()).build()
        : response.build();
  }

  // A request whose first line could not be read has no path.
  private boolean isCallersFault(TransportRequest request, EventType type) {
    return type == EventType.BAD_REQUEST || request.path().isEmpty() || patience.isInHeaders();
  }

  // The library says 501 to codings of a body that it does not know.
  private static Status refusal(Status status) {
    return status.family() == Status.Family.SERVER_ERROR ? Status.BAD_REQUEST_400 : status;
  }

  private static boolean isCallersFault(LogRecord record) {
    Throwable cause = record.getThrown() == null ? null : record.getThrown().getCause();
    return cause instanceof InsufficientDataAvailableException
        || (cause instanceof IllegalArgumentException && isOfFirstLine(cause));
  }

  private static boolean isOfFirstLine(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .anyMatch(place -> place.getClassName().equals(FIRST_LINE));
  }
}
