package org.consort.web;

import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.consort.base.BadRequest;

/// A request's body, of at most [Server#LARGEST_BODY] bytes. The connection gives it once; whoever
/// handles the request may ask for it again.
final class SentBody {
  private final ServerRequest request;
  private final AtomicReference<byte[]> kept = new AtomicReference<>();
  private final AtomicBoolean broken = new AtomicBoolean();

  SentBody(ServerRequest request) {
    this.request = request;
  }

  byte[] bytes() {
    byte[] read = kept.get();
    if (read == null) {
      read = request.content().hasEntity() ? read() : new byte[0];
      kept.set(read);
    }
    return read;
  }

  /// Whether what follows on the connection cannot be understood any more.
  boolean isBroken() {
    return broken.get();
  }

  private byte[] read() {
    byte[] read = all();
    if (read.length > Server.LARGEST_BODY) {
      throw new BodyTooLarge(Server.LARGEST_BODY);
    }
    return read;
  }

  // A body that breaks off is not closed: that would wait for the rest of it. The server library
  // throws whatever its parsers throw.
  private byte[] all() {
    InputStream in = request.content().inputStream();
    try {
      byte[] read = in.readNBytes(Server.LARGEST_BODY + 1);
      in.close();
      return read;
    } catch (IOException | RuntimeException e) {
      broken.set(true);
      throw new BadRequest(Site.UNREADABLE);
    }
  }
}
