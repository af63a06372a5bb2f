package org.consort.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Does all chores, each on a thread of its own, until closed; or once by hand, for a clock that is
/// moved by hand.
public final class Chores implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Chores.class.getName());
  private static final int MOST_ROUNDS = 10_000;

  private final List<Chore> chores;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  public Chores(List<Chore> chores) {
    this.chores = List.copyOf(chores);
  }

  public void start() {
    for (Chore chore : chores) {
      threads.add(Thread.ofVirtual().name(chore.name()).start(() -> repeat(chore)));
    }
  }

  /// Does everything that is due, and what becomes due by doing it, and answers how much that was.
  public int runAll() {
    int done = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int now = chores.stream().mapToInt(Chores::attempt).sum();
      if (now == 0) {
        return done;
      }
      done += now;
    }
    throw new IllegalStateException("chores come to no end");
  }

  /// Lets what is being done end, and starts nothing more.
  @Override
  public void close() {
    stopped.countDown();
    for (Thread thread : threads) {
      try {
        thread.join(TimeUnit.SECONDS.toMillis(10));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void repeat(Chore chore) {
    try {
      boolean resting = false;
      while (!stopped.await(resting ? chore.every().toMillis() : 0, TimeUnit.MILLISECONDS)) {
        resting = attempt(chore) == 0;
      }
      chore.end().run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Trouble in one round must not end the chore: it rests and is tried again.
  private static int attempt(Chore chore) {
    try {
      return chore.work().getAsInt();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the chore " + chore.name() + " failed and will be repeated");
      return 0;
    }
  }
}
