package org.consort.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.consort.app.house.Failure;
import org.junit.jupiter.api.Test;

class LoadTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  private final Load load = new Load(2, SHORT, () -> false);

  @Test
  void countsNoMoreThanWasDone() {
    AtomicInteger done = new AtomicInteger();

    Measured measured = load.flatOut(() -> done::incrementAndGet);

    assertThat(measured.pieces()).isPositive().isLessThanOrEqualTo(done.get());
    assertThat(measured.p50()).isLessThanOrEqualTo(measured.p99());
  }

  @Test
  void asksNoMoreThanTheRateWhenPaced() {
    AtomicInteger done = new AtomicInteger();

    load.paced(() -> done::incrementAndGet, 100);

    assertThat(done.get()).isLessThanOrEqualTo(122);
  }

  @Test
  void closesEveryConnection() {
    AtomicInteger open = new AtomicInteger();

    load.flatOut(
        () -> {
          open.incrementAndGet();
          return new Worker() {
            @Override
            public void once() {}

            @Override
            public void close() {
              open.decrementAndGet();
            }
          };
        });

    assertThat(open).hasValue(0);
  }

  @Test
  void endsWithTheFirstFailure() {
    Worker failing =
        () -> {
          throw new Failure("no");
        };

    assertThatThrownBy(() -> load.flatOut(() -> failing)).isInstanceOf(Failure.class);
  }

  @Test
  void measuresNothingOnceStopped() {
    Load stopped = new Load(2, SHORT, () -> true);

    assertThatThrownBy(() -> stopped.flatOut(() -> () -> {})).hasMessageContaining("stopped");
  }

  @Test
  void takesPercentilesByRank() {
    Measured measured = Measured.of(LongStream.rangeClosed(1, 200), Duration.ofSeconds(2));

    assertThat(measured.perSecond()).isEqualTo(100);
    assertThat(measured.p50()).isEqualTo(Duration.ofNanos(100));
    assertThat(measured.p99()).isEqualTo(Duration.ofNanos(198));
    assertThat(measured.longest()).isEqualTo(Duration.ofNanos(200));
  }
}
