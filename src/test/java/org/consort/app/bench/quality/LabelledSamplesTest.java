package org.consort.app.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The figures of `docs/marc.md` hold, within loose bounds.
class LabelledSamplesTest {
  private static final Path SAMPLES = Path.of("../shared/samples/match");

  @Test
  void theScoredMatchIsAsGoodAsWeSay() {
    assumeTrue(Files.isDirectory(SAMPLES));
    List<LabelledPair> pairs = Labels.read(SAMPLES.resolve("val_labels.csv.gz").toString());
    Subjects subjects = Subjects.read(SAMPLES.resolve("val.marcjson.ndjson.xz").toString());

    Halves halves = Halves.of(pairs);

    for (List<LabelledPair> half : List.of(halves.a(), halves.b())) {
      Accuracy found = Accuracy.of(half.stream().map(pair -> Judged.of(pair, subjects)).toList());
      assertThat(found.precision()).isGreaterThan(0.996);
      assertThat(found.recall()).isGreaterThan(0.960);
      assertThat(found.nearDuplicateRate()).isLessThan(0.08);
      assertThat(found.reviewShare()).isLessThan(0.04);
    }
    Blocking blocking = Blocking.of(subjects, pairs, 0);
    assertThat(blocking.recall()).isGreaterThan(0.995);
    assertThat(blocking.mostKeys()).isLessThanOrEqualTo(12);
  }
}
