package org.consort.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.time.Duration;
import java.util.Set;

/// Tells those who do not speak HTTP/1.1 so; the server library would hang up without a word.
/// Proxies and load balancers often begin with HTTP/1.0.
final class OtherProtocols implements ServerConnectionSelector {
  private static final String ANSWER =
      """
      HTTP/1.1 400 Bad Request\r
      Content-Type: text/plain; charset=UTF-8\r
      Content-Length: 62\r
      Connection: close\r
      \r
      This server speaks HTTP/1.1; the first line must end with it.
      """;

  @Override
  public int bytesToIdentifyConnection() {
    return 0;
  }

  @Override
  public Support supports(BufferData begun) {
    int end = begun.indexOf((byte) '\n');
    return end < 0 || begun.readString(end, US_ASCII).endsWith(" HTTP/1.1\r")
        ? Support.UNSUPPORTED
        : Support.SUPPORTED;
  }

  @Override
  public Set<String> supportedApplicationProtocols() {
    return Set.of();
  }

  @Override
  public ServerConnection connection(ConnectionContext connection) {
    return new Hint(connection);
  }

  private record Hint(ConnectionContext connection) implements ServerConnection {
    @Override
    public void handle(Limit limit) {
      connection.dataWriter().writeNow(BufferData.create(ANSWER.getBytes(US_ASCII)));
    }

    @Override
    public Duration idleTime() {
      return Duration.ZERO;
    }

    @Override
    public void close(boolean interrupt) {}
  }
}
