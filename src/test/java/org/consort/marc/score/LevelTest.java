package org.consort.marc.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTest {
  @ParameterizedTest
  @EnumSource(Feature.class)
  void aBetterLevelNeverHasFewerPoints(Feature feature) {
    List<Integer> points = Level.of(feature).stream().map(Level::points).toList();

    assertThat(points).isNotEmpty().isSorted();
  }
}
