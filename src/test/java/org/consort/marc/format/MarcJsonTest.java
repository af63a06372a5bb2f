package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.format.damage.Repair;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarcJsonTest {
  private static final Record FISH =
      Record.of(
          Leader.BOOK,
          new ControlField("001", "42"),
          DataField.of("245", "10", "a", "Fish & \"chips\" /", "c", "Ida Brew."));

  private static final String JSON =
      """
      {"leader":"00000nam a2200000   4500","fields":[{"001":"42"},{"245":{"ind1":"1","ind2":"0",\
      "subfields":[{"a":"Fish & \\"chips\\" /"},{"c":"Ida Brew."}]}}]}""";

  @Test
  void writesOneRecordOnOneLine() {
    assertThat(MarcJson.write(FISH)).isEqualTo(JSON);
    assertThat(MarcJson.read(JSON)).isEqualTo(FISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%1$s", "%1$s\n%1$s\n", "[%1$s, %1$s]", "[\n%1$s\n,\n%1$s\n]\n", "\uFEFF%1$s"})
  void readsOneRecordOrManyOrAListOfThem(String file) {
    assertThat(read(file.formatted(JSON)))
        .isNotEmpty()
        .allSatisfy(o -> assertThat(((Outcome.Read) o).record()).isEqualTo(FISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"fields":[{"24":"x"}]}                                   | no tag
          {"fields":[{"245":5}]}                                    | no text and no object
          {"fields":{"245":"x"}}                                    | fields are a list
          {"fields":["245"]}                                        | a field is an object
          {"fields":[{"245":{"ind1":"10"}}]}                        | ind1 that is not one letter
          {"fields":[{"245":{"subfields":[{"ab":"x"}]}}]}           | without a code
          {"fields":[{"245":{"subfields":[{"a":null}]}}]}           | is no text
          {"leader":7}                                              | the leader is no text
          {"fields":[{"001":"a\\qb"}]}                              | escape
          """)
  void skipsWhatCannotBeKeptAndReadsOn(String damaged, String why) {
    List<Outcome> outcomes = read(damaged + "\n" + JSON);

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class, skipped -> assertThat(skipped.why()).contains(why));
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Read.class);
    assertThatThrownBy(() -> MarcJson.read(damaged)).isInstanceOf(MalformedRecord.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"fields\":[{\"001\":\"42}]}", "{\"fields\":[{{{", "null", "{\"a\":{\"b\":"})
  void goesOnAtTheNextLineBehindBracesThatDoNotMatch(String damaged) {
    List<Outcome> outcomes = read(JSON + "\n" + damaged + "\n" + JSON + "\n" + JSON + "\n");

    assertThat(outcomes).hasSize(4);
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Skipped.class);
    assertThat(outcomes.get(3)).isInstanceOf(Outcome.Read.class);
  }

  @Test
  void tellsWhatWasLeftOutAndGuessed() {
    Outcome outcome =
        read("{\"_id\":{\"x\":[1]},\"fields\":[{\"245\":{\"ind1\":\"1\",\"subfields\":[]}}]}")
            .getFirst();

    assertThat(((Outcome.Read) outcome).repairs())
        .extracting(Repair::kind)
        .containsExactly(Repair.Kind.LEFT_OUT, Repair.Kind.INDICATORS, Repair.Kind.LEADER);
  }

  @Test
  void endsInTheMiddleOfARecordWithoutBreaking() {
    List<Outcome> outcomes = read(JSON + "\n" + JSON.substring(0, 60));

    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Skipped.class);
    assertThat(read("{".repeat(100_000))).hasSize(1);
  }

  @Test
  void tellsThatAListDoesNotEnd() {
    assertThat(read("[]")).isEmpty();
    assertThat(read("[%s]\n[%s]".formatted(JSON, JSON))).hasSize(2);
    assertThat(read("[" + JSON))
        .last()
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.why()).contains("the list does not end"));
    assertThat(read("[[" + JSON + "]]").getFirst()).isInstanceOf(Outcome.Skipped.class);
    assertThat(read("[".repeat(100_000))).hasSize(2);
  }

  private static List<Outcome> read(String file) {
    List<Outcome> outcomes = new ArrayList<>();
    RecordReader.of(new ByteArrayInputStream(file.getBytes(UTF_8)), RecordFormat.JSON)
        .forEachRemaining(outcomes::add);
    return outcomes;
  }
}
