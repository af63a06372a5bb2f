package org.consort.app.house;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits for the operator's Ctrl-C (or a polite kill), and holds the process open until everything
/// is closed.
public final class Interrupt implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch finished = new CountDownLatch(1);

  public Interrupt() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  public void await() {
    try {
      asked.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isAsked() {
    return asked.getCount() == 0;
  }

  /// Tells that everything is closed and the process may end.
  @Override
  public void close() {
    finished.countDown();
  }

  private void stop() {
    asked.countDown();
    try {
      finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
