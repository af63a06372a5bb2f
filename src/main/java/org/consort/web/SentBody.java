package org.consort.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.consort.base.BadRequest;
import org.consort.base.Problem;

/// A request's body, of at most [Server#LARGEST_BODY] bytes. The connection gives it once; whoever
/// handles the request may ask for it again.
final class SentBody implements Sent, AutoCloseable {
  private static final long LONGEST_WAIT = 32 << 20;
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Problem FULL =
      new Problem(
          "TOO_MANY_LONG_ANSWERS",
          "Others are given so long answers that there is no room for one more. Try again later.");

  private final ServerRequest request;
  private final Patience patience;
  private final BodyRoom room;
  private final AtomicReference<byte[]> kept = new AtomicReference<>();
  private final AtomicBoolean heard = new AtomicBoolean();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final AtomicInteger taken = new AtomicInteger();

  SentBody(ServerRequest request, Patience patience, BodyRoom room) {
    this.request = request;
    this.patience = patience;
    this.room = room;
  }

  @Override
  public byte[] bytes() {
    byte[] read = kept.get();
    if (read == null) {
      read = request.content().hasEntity() ? read() : new byte[0];
      kept.set(read);
    }
    return read;
  }

  @Override
  public void makeRoom() {
    int more = BodyRoom.ANSWER - taken.get();
    if (more <= 0) {
      return;
    }
    try (Patience.Wait _ = patience.forBody()) {
      room.take(more);
      taken.addAndGet(more);
    } catch (InterruptedException | CloseConnectionException _) {
      throw new TooManyCalls(FULL, PAUSE);
    }
  }

  /// Whether what follows on the connection cannot be understood any more.
  boolean isBroken() {
    return broken.get();
  }

  /// Hears what was sent and nobody heard, so that whoever sends it gets to reading the answer. Who
  /// expects to be told to go on has not sent it.
  void passOver() {
    boolean expects = request.headers().contains(HeaderNames.EXPECT);
    if (!heard.get() && request.content().hasEntity() && !expects) {
      try (Patience.Wait _ = patience.forBody()) {
        request.content().inputStream().transferTo(OutputStream.nullOutputStream());
      } catch (IOException | RuntimeException _) {
        broken.set(true);
      }
    }
  }

  @Override
  public void close() {
    room.giveBack(taken.getAndSet(0));
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
    heard.set(true);
    InputStream in = request.content().inputStream();
    try (Patience.Wait _ = patience.forBody()) {
      byte[] read = some(in);
      if (endsSoon(in)) {
        in.close();
      } else {
        broken.set(true);
      }
      return read;
    } catch (InterruptedException | IOException | RuntimeException e) {
      broken.set(true);
      throw new BadRequest(Site.UNREADABLE);
    }
  }

  private byte[] some(InputStream in) throws IOException, InterruptedException {
    byte[] first = in.readNBytes(BodyRoom.SHORT);
    if (first.length < BodyRoom.SHORT) {
      return first;
    }
    takeRoom();
    ByteArrayOutputStream read = new ByteArrayOutputStream(4 * BodyRoom.SHORT);
    read.write(first);
    read.write(in.readNBytes(Server.LARGEST_BODY + 1 - first.length));
    return read.toByteArray();
  }

  private void takeRoom() throws InterruptedException {
    long announced = request.headers().contentLength().orElse(Server.LARGEST_BODY);
    int size = (int) Math.min(announced, Server.LARGEST_BODY);
    room.take(size);
    taken.addAndGet(size);
  }

  /// Callers read no answer before they have sent all, so a body that is somewhat too long is heard
  /// to its end.
  private static boolean endsSoon(InputStream in) throws IOException {
    byte[] passed = new byte[BodyRoom.SHORT];
    int count = in.read(passed);
    for (long read = Server.LARGEST_BODY; count >= 0 && read < LONGEST_WAIT; read += count) {
      count = in.read(passed);
    }
    return count < 0;
  }
}
