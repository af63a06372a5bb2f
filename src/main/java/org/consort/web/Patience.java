package org.consort.web;

import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// How long the server waits for callers who send or take slowly. The server library waits for ever
/// once a request has begun.
///
/// A thread whose time is up is interrupted, which closes the connection it waits on
/// (`java.nio.channels.InterruptibleChannel`).
final class Patience implements AutoCloseable, Http1ConnectionListener {
  /// @param headers from the first line of a request to the end of its headers
  /// @param body for the whole body, and for the whole answer, or each piece of a stream
  record Limits(Duration headers, Duration body) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofMinutes(2));

    private Duration between() {
      return headers.dividedBy(10);
    }
  }

  private final Limits limits;
  private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
  private final Map<Thread, Wait> headers = new ConcurrentHashMap<>();
  private final Thread watch;

  Patience(Limits limits) {
    this.limits = limits;
    this.watch = Thread.ofPlatform().daemon().name("consort:patience").start(this::look);
  }

  /// To be closed, by the same thread, when it need not wait any more.
  Wait forBody() {
    return new Wait(limits.body());
  }

  /// Whether this thread is still reading a request's headers.
  boolean isInHeaders() {
    return headers.containsKey(Thread.currentThread());
  }

  @Override
  public void prologue(ConnectionContext connection, HttpPrologue prologue) {
    headers.put(Thread.currentThread(), new Wait(limits.headers()));
  }

  @Override
  public void headers(ConnectionContext connection, Headers read) {
    Wait wait = headers.remove(Thread.currentThread());
    if (wait != null) {
      wait.close();
    }
  }

  @Override
  public void close() {
    watch.interrupt();
  }

  private void look() {
    while (!Thread.interrupted()) {
      waits.forEach(Wait::endIfOver);
      LockSupport.parkNanos(limits.between().toNanos());
    }
  }

  /// The time a thread has to wait on its connection.
  final class Wait implements AutoCloseable {
    private final Thread thread = Thread.currentThread();
    private final long until;
    private boolean ended;
    private boolean cut;

    private Wait(Duration most) {
      this.until = System.nanoTime() + most.toNanos();
      waits.add(this);
    }

    private synchronized void endIfOver() {
      if (!ended && System.nanoTime() - until > 0) {
        cut = true;
        thread.interrupt();
        end();
      }
    }

    private void end() {
      ended = true;
      waits.remove(this);
      headers.remove(thread, this);
    }

    /// @throws CloseConnectionException when the time was up before
    @Override
    public synchronized void close() {
      end();
      if (cut) {
        // Whatever this thread does next is not to be interrupted.
        Thread.interrupted();
        throw new CloseConnectionException("the caller was too slow");
      }
    }
  }
}
