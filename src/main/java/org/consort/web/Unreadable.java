package org.consort.web;

import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.DirectHandler;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Answers what the server library refuses before a route is found, as the part does that the path
/// lies in.
record Unreadable(Site site, Patience patience) implements DirectHandler {
  // Held on to, since a logger that nobody holds forgets its filter.
  private static final Logger LIBRARY =
      Logger.getLogger("io.helidon.webserver.http1.Http1Connection");

  /// Keeps the log free of headers that broke off, which the server library takes for a fault of
  /// its own: any caller could fill the disk.
  static void hush() {
    LIBRARY.setFilter(record -> !isBrokenOff(record));
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
            .status(patience.isInHeaders() ? Status.BAD_REQUEST_400 : status)
            .headers(headers)
            .keepAlive(false);
    return reply.body() instanceof Reply.Bytes whole
        ? response.entity(whole.bytes()).build()
        : response.build();
  }

  private static boolean isBrokenOff(LogRecord record) {
    return record.getThrown() != null
        && record.getThrown().getCause() instanceof InsufficientDataAvailableException;
  }
}
