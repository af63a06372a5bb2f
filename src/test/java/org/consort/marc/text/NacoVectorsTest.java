package org.consort.marc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class NacoVectorsTest {
  private static final Path VECTORS = Path.of("../shared/samples/match/norm-vectors");

  @Test
  void agreesWithEveryVector() {
    assumeTrue(Files.isDirectory(VECTORS));
    JsonNode vectors = new ObjectMapper().readTree(VECTORS.resolve("naco-evergreen.json"));

    SoftAssertions all = new SoftAssertions();
    for (JsonNode vector : vectors) {
      String input = vector.get("input").asString();
      boolean heading = !vector.get("subfield").isNull();
      String expected = vector.get("expected").asString();
      all.assertThat(heading ? Naco.heading(input) : Naco.text(input))
          .as(vector.get("note").asString())
          .isEqualTo(
              vector.get("expectedIsNFKD").asBoolean()
                  ? Normalizer.normalize(expected, Normalizer.Form.NFKD)
                  : expected);
    }
    all.assertAll();
    assertThat(vectors.size()).isEqualTo(25);
  }
}
