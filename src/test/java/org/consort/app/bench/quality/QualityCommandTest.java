package org.consort.app.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.consort.app.house.Failure;
import org.consort.marc.score.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCommandTest {
  @TempDir Path directory;

  @Test
  void countsWhatIsRight() throws Exception {
    List<LabelledPair> pairs = Labels.read(file("labels.csv"));
    Subjects subjects = Subjects.read(file("records.ndjson"));

    List<Judged> judged = pairs.stream().map(pair -> Judged.of(pair, subjects)).toList();

    Accuracy found = Accuracy.of(judged);
    assertThat(found.pairs()).isEqualTo(5);
    assertThat(found.precision()).isEqualTo(1);
    assertThat(found.recall()).isEqualTo(1);
    assertThat(found.nearDuplicates()).isEqualTo(2);
    assertThat(found.nearDuplicatesAccepted()).isZero();
    assertThat(judged)
        .extracting(pair -> pair.pair().left(), pair -> pair.score().verdict())
        .contains(tuple("poems-1", Verdict.REVIEW), tuple("hens-1", Verdict.NO));
    assertThat(Blocking.of(subjects, pairs, 0).recall()).isEqualTo(1);
    assertThat(Curve.of(judged).at(0.99).recall()).isEqualTo(1);
  }

  @Test
  void findsPartnersAmongManyMadeUpRecords() throws Exception {
    List<LabelledPair> pairs = Labels.read(file("labels.csv"));
    Subjects subjects = Subjects.read(file("records.ndjson"));

    Blocking alone = Blocking.of(subjects, pairs, 0);
    Blocking among = Blocking.of(subjects, pairs, 2_000);

    assertThat(among.among()).isEqualTo(alone.among() + 2_000);
    assertThat(among.candidates()).isGreaterThan(alone.candidates());
    assertThat(among.mostCandidates()).isLessThan(Blocks.CAP);
    assertThat(Blocking.of(subjects, pairs, 2_000)).isEqualTo(among);
  }

  @Test
  void aBlockOverTheCapFindsNobody() {
    Map<String, List<String>> keys = new HashMap<>();
    for (int i = 0; i <= Blocks.CAP; i++) {
      keys.put("r" + i, List.of("A:crowded", "B:" + i / 2));
    }

    assertThat(new Blocks(keys).candidates(List.of("A:crowded"))).isEmpty();
    assertThat(new Blocks(keys).candidates(List.of("A:crowded", "B:0"))).hasSize(2);
  }

  @Test
  void theAnswerInTheRecordsIsNotLookedAt() throws Exception {
    Subjects subjects = Subjects.read(file("records.ndjson"));

    assertThat(subjects.keys().values()).noneMatch(keys -> keys.toString().contains("c1"));
  }

  @Test
  void readsCompressedLabelsWithoutAHead() throws IOException {
    Path labels = directory.resolve("labels.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(labels))) {
      out.write("a,b,1\nb,c,0\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    assertThat(Labels.read(labels.toString()))
        .containsExactly(new LabelledPair("a", "b", true, 1), new LabelledPair("b", "c", false, 2));
  }

  @Test
  void tellsTheLineOfABadLabel() throws IOException {
    Path labels =
        Files.writeString(directory.resolve("labels.csv"), "id1,id2,label\na,b,1\na;b;1\n");

    assertThatThrownBy(() -> Labels.read(labels.toString()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("line 3: not id1,id2,label: a;b;1");
  }

  @Test
  void tellsTheLineThatNamesNoRecord() throws Exception {
    Subjects subjects = Subjects.read(file("records.ndjson"));

    assertThatThrownBy(() -> Judged.of(new LabelledPair("light-1", "gone", true, 7), subjects))
        .isInstanceOf(Failure.class)
        .hasMessage("labels, line 7: there is no record gone");
  }

  @Test
  void tellsWhereARecordCannotBeRead() throws IOException {
    Path records = Files.writeString(directory.resolve("records.ndjson"), "{\"leader\": \"\n");

    assertThatThrownBy(() -> Subjects.read(records.toString()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("records.ndjson, record 1, byte 0");
  }

  @Test
  void noRecordIsInBothHalves() {
    List<LabelledPair> pairs =
        List.of(
            new LabelledPair("a", "b", true, 1),
            new LabelledPair("c", "b", false, 2),
            new LabelledPair("d", "e", true, 3),
            new LabelledPair("f", "g", true, 4));

    Halves halves = Halves.of(pairs);

    assertThat(halves.a().size() + halves.b().size()).isEqualTo(4);
    assertThat(halves.a().contains(pairs.get(0))).isEqualTo(halves.a().contains(pairs.get(1)));
    assertThat(Halves.of(pairs.reversed()).a()).containsAll(halves.a());
  }

  @Test
  void showsTheWorstMistakesWithTheirReasons() throws Exception {
    Subjects subjects = Subjects.read(file("records.ndjson"));
    Judged missed = Judged.of(new LabelledPair("light-1", "light-3", true, 1), subjects);

    assertThat(Mistakes.worst(List.of(missed), 5).lines())
        .contains("  light-1 and light-3: NO with %d points".formatted(missed.score().points()))
        .anyMatch(line -> line.contains("held back: edition and year both differ"))
        .anyMatch(line -> line.contains("edition: a later edition on one side only"));
  }

  private static String file(String name) throws URISyntaxException {
    return Path.of(QualityCommandTest.class.getResource(name).toURI()).toString();
  }
}
