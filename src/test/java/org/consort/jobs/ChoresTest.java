package org.consort.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChoresTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void doesByHandWhatBecomesDueByDoingIt() {
    AtomicInteger letters = new AtomicInteger(3);
    AtomicInteger stamps = new AtomicInteger();
    Chores chores =
        new Chores(
            List.of(
                new Chore("stamp", HOUR, () -> stamps.getAndSet(0)),
                new Chore("write", HOUR, () -> written(letters, stamps))));

    assertThat(chores.runAll()).isEqualTo(6);
    assertThat(chores.runAll()).isZero();
  }

  @Test
  void goesOnAfterTrouble() throws InterruptedException {
    CountDownLatch thirdTry = new CountDownLatch(3);
    try (Chores chores =
        new Chores(List.of(new Chore("fails", Duration.ZERO, () -> fail(thirdTry))))) {
      chores.start();

      assertThat(thirdTry.await(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static int fail(CountDownLatch tries) {
    tries.countDown();
    throw new IllegalStateException("out of order");
  }

  private static int written(AtomicInteger letters, AtomicInteger stamps) {
    if (letters.get() == 0) {
      return 0;
    }
    letters.decrementAndGet();
    stamps.incrementAndGet();
    return 1;
  }
}
