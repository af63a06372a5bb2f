package org.consort.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.consort.base.ManualClock;
import org.junit.jupiter.api.Test;

class RecentCopiesTest {
  private final ManualClock clock = new ManualClock(Instant.EPOCH);
  private final AtomicInteger reads = new AtomicInteger();
  private final RecentCopies<String, Integer> copies =
      new RecentCopies<>(
          clock,
          key -> {
            int read = reads.incrementAndGet();
            return key.equals("nothing") ? Optional.empty() : Optional.of(read);
          });

  @Test
  void readsTheOriginalOnceForAFewSeconds() {
    assertThat(copies.find("a")).contains(1);
    clock.passes(Duration.ofMillis(4999));
    assertThat(copies.find("a")).contains(1);
    clock.passes(Duration.ofMillis(1));
    assertThat(copies.find("a")).contains(2);
  }

  @Test
  void readsTheOriginalAgainAfterADrop() {
    copies.find("a");
    copies.drop("a");

    assertThat(copies.find("a")).contains(2);
  }

  @Test
  void remembersNothingAboutWhatIsNotThere() {
    assertThat(copies.find("nothing")).isEmpty();
    assertThat(copies.find("nothing")).isEmpty();
    assertThat(reads).hasValue(2);
  }
}
