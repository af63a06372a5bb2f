package org.consort.marc.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordReader;
import org.consort.marc.record.Record;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real records of many years and libraries. The counts were read by eye: what is found is in them.
class ValidationSamplesTest {
  private static final Path SAMPLES = Path.of("../shared/samples/marc");

  @ParameterizedTest
  @CsvSource({
    "evergreen-lul_fre_500.mrc, 500, 0.75",
    "evergreen-sample_acq_order.mrc, 10, 0.5",
    "marc4j-chabon.xml, 2, 1",
    "reservoir-mfhd.mrc, 14, 1",
    "reservoir-mfhd-no-parent.mrc, 2, 1"
  })
  void mostRecordsOfAWellKeptCatalogueAreClean(String file, int records, double clean)
      throws IOException {
    List<Record> all = records(file);

    assertThat(all).hasSize(records);
    assertThat(all.stream().filter(record -> check(record).isEmpty()).count() / (double) records)
        .isGreaterThanOrEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "evergreen-jazz_1k.mrc, INDICATOR_UNDEFINED, 1500, 3000",
    "evergreen-jazz_1k.mrc, SUBFIELD_UNDEFINED, 0, 5",
    "evergreen-jazz_1k.mrc, FIELD_UNDEFINED, 0, 0",
    "evergreen-map_data.mrc, FIELD_LENGTH, 3, 3",
    "evergreen-hebrew.mrc, FIELD_REPEATED, 20, 20",
    "reservoir-badchar.mrc, CHARACTER_WRONG, 1, 1",
    "marc4j-brkrtest_UTF8.mrc, FIELD_OBSOLETE, 8, 8"
  })
  void findsWhatIsWrongInOthers(String file, FindingKind kind, int least, int most)
      throws IOException {
    Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    for (Record record : records(file)) {
      check(record).forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
    }
    assertThat(counts.getOrDefault(kind, 0)).isBetween(least, most);
  }

  @ParameterizedTest
  @CsvSource({"evergreen-fsl.mrc", "evergreen-jazz_1k.mrc", "evergreen-lul_fre_500.mrc"})
  void noneOfThemIsStoppedByAnImport(String file) throws IOException {
    assertThat(records(file))
        .noneMatch(record -> ExceptionProfile.MARCXML_BIB_IMPORT.stops(check(record)));
  }

  private static List<Finding> check(Record record) {
    return Validation.of(record.leader()).validate(record);
  }

  private static List<Record> records(String file) throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES));
    List<Record> records = new ArrayList<>();
    try (InputStream in = Files.newInputStream(SAMPLES.resolve(file))) {
      RecordReader reader = RecordReader.of(in);
      while (reader.hasNext()) {
        if (reader.next() instanceof Outcome.Read read) {
          records.add(read.record());
        }
      }
    }
    return records;
  }
}
