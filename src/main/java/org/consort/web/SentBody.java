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
  private static final long LONGEST_WAIT = 32 << 20;

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
    if (request.headers().contentLength().orElse(0) > LONGEST_WAIT) {
      broken.set(true);
      throw new BodyTooLarge(Server.LARGEST_BODY);
    }
    byte[] read = all();
    if (read.length > Server.LARGEST_BODY) {
      throw new BodyTooLarge(Server.LARGEST_BODY);
    }
    return read;
  }

  // A body that breaks off, or does not end in reasonable time, is not closed: that would wait for
  // the rest of it. The server library throws whatever its parsers throw.
  private byte[] all() {
    InputStream in = request.content().inputStream();
    try {
      byte[] read = in.readNBytes(Server.LARGEST_BODY + 1);
      if (endsSoon(in)) {
        in.close();
      } else {
        broken.set(true);
      }
      return read;
    } catch (IOException | RuntimeException e) {
      broken.set(true);
      throw new BadRequest(Site.UNREADABLE);
    }
  }

  /// Callers read no answer before they have sent all, so a body that is somewhat too long is heard
  /// to its end.
  private static boolean endsSoon(InputStream in) throws IOException {
    byte[] passed = new byte[64 * 1024];
    int count = in.read(passed);
    for (long heard = Server.LARGEST_BODY; count >= 0 && heard < LONGEST_WAIT; heard += count) {
      count = in.read(passed);
    }
    return count < 0;
  }
}
