package org.consort.web;

import io.helidon.http.DirectHandler.EventType;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.time.Duration;
import java.util.List;

/// A listening HTTP server on this machine's address or on all of them.
public final class Server implements AutoCloseable {
  /// The longest body, in bytes.
  public static final int LARGEST_BODY = 5 * 1024 * 1024;

  private static final int LONGEST_FIRST_LINE = 16 * 1024;
  private static final int MOST_CONNECTIONS = 4096;
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(75);

  private final WebServer server;
  private final Patience patience;

  private Server(WebServer server, Patience patience) {
    this.server = server;
    this.patience = patience;
  }

  /// @param port 0 picks a free one
  public static Server start(String host, int port, List<Part> parts) {
    return start(host, port, parts, Patience.Limits.USUAL);
  }

  static Server start(String host, int port, List<Part> parts, Patience.Limits limits) {
    Site site = new Site(parts);
    Patience patience = new Patience(limits);
    WebServer server =
        WebServer.builder()
            .host(host)
            .port(port)
            .shutdownHook(false)
            .maxTcpConnections(MOST_CONNECTIONS)
            .idleConnectionTimeout(LONGEST_IDLE)
            .idleConnectionPeriod(LONGEST_IDLE.dividedBy(5))
            // Else the second piece of an answer waits until the first is acknowledged: 40 ms.
            .connectionOptions(socket -> socket.tcpNoDelay(true))
            .addProtocol(
                Http1Config.builder()
                    .maxPrologueLength(LONGEST_FIRST_LINE)
                    .validatePath(false)
                    // Refused here, nobody could tell it in the format that is asked for.
                    .validatePrologue(false)
                    .addReceiveListener(patience)
                    .build())
            .addConnectionSelector(new OtherProtocols())
            .directHandlers(unreadable(site, patience))
            .routing(routing(site, patience))
            .build()
            .start();
    return new Server(server, patience);
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
    patience.close();
  }

  private static HttpRouting.Builder routing(Site site, Patience patience) {
    BodyRoom room = new BodyRoom();
    return HttpRouting.builder()
        .any((request, response) -> new Exchange(request, response, patience).serve(site, room));
  }

  private static DirectHandlers.Builder unreadable(Site site, Patience patience) {
    Unreadable.hush();
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    Unreadable handler = new Unreadable(site, patience);
    for (EventType type : EventType.values()) {
      handlers.addHandler(type, handler);
    }
    return handlers;
  }
}
