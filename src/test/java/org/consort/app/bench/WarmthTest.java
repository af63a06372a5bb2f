package org.consort.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WarmthTest {
  @Test
  void isEnoughWhenTwoStretchesInARowWereHardlyFaster() {
    assertThat(after(100, 104).isEnough()).isFalse();
    assertThat(after(100, 104, 103).isEnough()).isTrue();
  }

  @Test
  void goesOnAfterASlowStretchWhenTheNextIsFasterThanAllBefore() {
    assertThat(after(100, 60, 110, 115).isEnough()).isFalse();
    assertThat(after(100, 60, 90).isEnough()).isTrue();
  }

  @Test
  void endsThoughEveryStretchIsFaster() {
    assertThat(after(LongStream.range(0, 23).map(i -> 1L << i).toArray()).isEnough()).isFalse();
    assertThat(after(LongStream.range(0, 24).map(i -> 1L << i).toArray()).isEnough()).isTrue();
  }

  private static Warmth after(long... pieces) {
    Warmth warmth = Warmth.COLD;
    for (long done : pieces) {
      warmth = warmth.after(done);
    }
    return warmth;
  }
}
