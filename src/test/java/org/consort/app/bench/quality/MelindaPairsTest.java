package org.consort.app.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import org.consort.marc.score.Conflict;
import org.consort.marc.score.Score;
import org.consort.marc.score.ScoredMatch;
import org.consort.marc.score.Verdict;
import org.consort.marc.score.traits.Traits;
import org.consort.web.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.XZInputStream;

/// The pairs of Melinda, the union catalogue of Finland, that apply here. Not applicable: pairs
/// about its own numbers (04, 08, 10, 12, 23), about one feature alone (06, 07), and about
/// authority records (19 to 22). 15 repeats 01. 24 takes a music number alone for enough.
class MelindaPairsTest {
  private static final Path FIXTURES =
      Path.of("../shared/samples/match/melinda/melinda-record-matching-js-test-fixtures.tar.xz");

  private static final int BLOCK = 512;

  private static final Map<String, String> DOCUMENTS = new HashMap<>();

  @BeforeAll
  static void unpack() throws IOException {
    assumeTrue(Files.exists(FIXTURES));
    try (DataInputStream in =
        new DataInputStream(new XZInputStream(Files.newInputStream(FIXTURES)))) {
      byte[] head = in.readNBytes(BLOCK);
      while (head.length == BLOCK && head[0] != 0) {
        String name = text(head, 0, 100);
        int size = Integer.parseInt(text(head, 124, 11).strip(), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        int at = name.indexOf("match-detection/index/");
        if (at >= 0 && name.endsWith(".json")) {
          DOCUMENTS.put(name.substring(at + 22), new String(content, StandardCharsets.UTF_8));
        }
        head = in.readNBytes(BLOCK);
      }
    }
  }

  private static String text(byte[] head, int from, int most) {
    String text = new String(head, from, most, StandardCharsets.UTF_8);
    int end = text.indexOf(0);
    return end < 0 ? text : text.substring(0, end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "05", "11", "16", "17"})
  void pairsThatMatchThereMatchHere(String pair) {
    assertThat(compare(pair).verdict()).isEqualTo(Verdict.YES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "03", "09", "13", "14", "25", "26", "27"})
  void pairsThatDoNotMatchThereDoNotMatchHere(String pair) {
    assertThat(compare(pair).verdict()).isNotEqualTo(Verdict.YES);
  }

  @Test
  void aThirdEditionWithTheNumberOfTheSecondGoesToAPersonHere() {
    assertThat(compare("18").verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(compare("18").conflicts()).contains(Conflict.EDITION);
  }

  private static Score compare(String pair) {
    return ScoredMatch.USUAL.compare(
        Traits.of(record(pair + "/recordA.json")), Traits.of(record(pair + "/recordB.json")));
  }

  private static Record record(String name) {
    Map<String, Object> tree =
        Json.readObject(DOCUMENTS.get(name).getBytes(StandardCharsets.UTF_8));
    List<Field> fields = new ArrayList<>();
    for (Object field : (List<?>) tree.get("fields")) {
      fields.add(field((Map<?, ?>) field));
    }
    return new Record(Leader.repaired((String) tree.get("leader")), fields);
  }

  private static Field field(Map<?, ?> tree) {
    String tag = (String) tree.get("tag");
    if (tree.get("value") instanceof String value) {
      return new ControlField(tag, value);
    }
    List<Subfield> subfields = new ArrayList<>();
    for (Object each : (List<?>) tree.get("subfields")) {
      Map<?, ?> subfield = (Map<?, ?>) each;
      if (subfield.get("value") instanceof String value) {
        subfields.add(new Subfield(((String) subfield.get("code")).charAt(0), value));
      }
    }
    return new DataField(tag, indicator(tree, "ind1"), indicator(tree, "ind2"), subfields);
  }

  private static char indicator(Map<?, ?> tree, String name) {
    return tree.get(name) instanceof String text && !text.isEmpty() ? text.charAt(0) : ' ';
  }
}
