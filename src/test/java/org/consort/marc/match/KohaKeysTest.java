package org.consort.marc.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class KohaKeysTest {
  private static final Path VECTORS = Path.of("../shared/samples/match/norm-vectors");

  @Test
  void makesTheSameKeysOfIsbnsButNoneOfWhatIsNoNumber() {
    assumeTrue(Files.isDirectory(VECTORS));
    JsonNode vectors = new ObjectMapper().readTree(VECTORS.resolve("koha-matchkeys.json"));
    Record record = new Record(Leader.BOOK, List.of());
    for (JsonNode isbn : vectors.get("record").get("020a")) {
      record = record.with(DataField.of("020", "  ", "a", isbn.asString()));
    }
    Set<MatchKey> expected = new LinkedHashSet<>();
    for (JsonNode key : vectors.get("isbn_keys")) {
      if (key.asString().matches("[0-9]{13}")) {
        expected.add(new MatchKey(KeyKind.ISBN, key.asString()));
      }
    }

    assertThat(MatchKeys.of(record)).isEqualTo(expected).hasSize(1);
  }
}
