package org.consort.staff.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.consort.web.Reply;

/// Tells open pages that something changed, as server-sent events
/// (<https://html.spec.whatwg.org/multipage/server-sent-events.html>). Each stream ends after five
/// minutes; the browser then asks again and is checked again. One whose reader does not take what
/// is written ends when the server has no more patience.
public final class LiveStream implements AutoCloseable {
  private static final int MOST_STREAMS = 500;
  private static final int SECONDS = 300;
  private static final int SECONDS_OF_SILENCE = 15;

  private final Semaphore free = new Semaphore(MOST_STREAMS);
  private final CountDownLatch closed = new CountDownLatch(1);

  /// Sends the mark at once and whenever it is another than the second before. A page knows the
  /// mark it was made at, so nothing is missed between the two.
  ///
  /// @param mark cheap to read: a version, or the time of the newest change
  public Reply of(Supplier<String> mark) {
    return Reply.stream("text/event-stream", out -> watch(mark, out))
        .with("Cache-Control", "no-store")
        .with("X-Accel-Buffering", "no");
  }

  /// Ends all streams, so that the server can stop.
  @Override
  public void close() {
    closed.countDown();
  }

  private void watch(Supplier<String> mark, OutputStream out) throws IOException {
    if (!free.tryAcquire()) {
      send(out, "retry: 30000\n\n");
      return;
    }
    try {
      watchInTurn(mark, out);
    } finally {
      free.release();
    }
  }

  private void watchInTurn(Supplier<String> mark, OutputStream out) throws IOException {
    send(out, "retry: 2000\n\n");
    String seen = "";
    for (int second = 1; second < SECONDS; second++) {
      String now = mark.get();
      if (!now.equals(seen)) {
        send(out, "event: mark\ndata: " + now + "\n\n");
        seen = now;
      } else if (second % SECONDS_OF_SILENCE == 0) {
        send(out, ": still here\n\n");
      }
      if (isClosing()) {
        return;
      }
    }
  }

  private boolean isClosing() {
    try {
      return closed.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
