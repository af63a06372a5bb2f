package org.consort.marc.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingGuideTest {
  private static final Map<Family, String> WORDS =
      Map.of(Family.SERIAL, "serial", Family.NON_SERIAL, "non-serial", Family.ALL, "all");

  @Test
  void namesEveryMethodWithItsLabelAndTheRecordsItIsFor() throws IOException {
    String guide = Files.readString(Path.of("docs/marc.md"));

    for (MatchMethod method : MatchMethod.values()) {
      assertThat(guide)
          .contains(
              "| `%s` | %s | %s |"
                  .formatted(method.code(), method.label(), WORDS.get(method.family())));
    }
  }
}
