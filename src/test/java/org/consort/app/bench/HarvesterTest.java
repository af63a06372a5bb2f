package org.consort.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvesterTest {
  @TempDir Path data;

  @Test
  void givesEveryTitleOnceAndBeginsAgain() {
    try (Stand stand = Stand.open(data)) {
      stand.fill(450, () -> {});
      long titles = 450 + 1; // With the sample the others are copies of.
      try (Harvester harvester = new Harvester(stand.caller(), stand.institutionCode())) {
        do {
          harvester.once();
        } while (!harvester.isAtEnd());
        assertThat(harvester.records()).isEqualTo(titles);

        harvester.once();
        assertThat(harvester.records()).isEqualTo(titles + 200);
      }
    }
  }
}
