package org.consort.marc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.marc.format.damage.Losses;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marc4j.MarcReader;
import org.marc4j.MarcStreamReader;
import org.marc4j.MarcXmlReader;
import org.marc4j.converter.impl.AnselToUnicode;
import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.VariableField;

/// Reads what other systems wrote, where their files are at hand. The oracle is marc4j.
class SampleFilesTest {
  private static final Path SAMPLES = Path.of("../shared/samples/marc");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          evergreen-fsl.mrc,              52, 52, 0
          evergreen-hebrew.mrc,           20,  1, 0
          evergreen-jazz_1k.mrc,        1000,  5, 0
          evergreen-lul_fre_500.mrc,     500,  0, 0
          evergreen-map_data.mrc,          3,  3, 0
          evergreen-nepali.mrc,           96,  1, 0
          evergreen-sample_acq_order.mrc, 10,  9, 0
          evergreen-serials_marc21.xml,    7,  0, 0
          marc4j-OCLC_814388508.xml,       1,  0, 0
          marc4j-bad_oversize.mrc,         5,  1, 0
          marc4j-brkrtest-marc8.mrc,       8,  0, 0
          marc4j-brkrtest_UTF8.mrc,        8,  0, 0
          marc4j-chabon-bad-subfields.xml, 0,  0, 1
          marc4j-chabon-missing-tag.xml,   0,  0, 1
          marc4j-chabon.xml,               2,  0, 0
          marc4j-chinese_mangled.mrc,      4,  1, 0
          marc4j-selectedRecs.mrc,        11,  0, 0
          reservoir-badchar.mrc,           1,  0, 0
          reservoir-badleader.mrc,         3,  0, 0
          reservoir-mfhd-no-parent.mrc,    2,  0, 0
          reservoir-mfhd.mrc,             14,  0, 0
          """)
  void readsRepairsAndSkipsAsMuchAsIsKnown(String name, int read, int repaired, int skipped)
      throws IOException {
    List<Outcome> outcomes = outcomes(name);

    List<Outcome.Read> records = reads(outcomes);
    assertThat(records).hasSize(read);
    assertThat(records.stream().filter(r -> !r.repairs().isEmpty())).hasSize(repaired);
    assertThat(outcomes).hasSize(read + skipped);
  }

  @Test
  void readsNearlyEverythingAsMarc4jDoes() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES));
    int same = 0;
    List<String> different = new ArrayList<>();
    for (String name : soundFiles()) {
      List<String> theirs = byMarc4j(name);
      List<Outcome.Read> ours = reads(outcomes(name));
      assertThat(ours).as(name).hasSameSizeAs(theirs);
      for (int i = 0; i < theirs.size(); i++) {
        String own = lines(ours.get(i).record());
        if (own.equals(theirs.get(i))) {
          same++;
        } else {
          different.add(name + " " + (i + 1) + "\n" + own + "\n" + theirs.get(i));
        }
      }
    }
    assertThat(different).isEmpty();
    assertThat(same).isGreaterThan(1500);
  }

  @Test
  void keepsEverySampleThroughAllForms() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES));
    for (String name : allFiles()) {
      for (Outcome.Read read : reads(outcomes(name))) {
        Record record = read.record();
        assertThat(StoredForm.of(record).record()).isEqualTo(record);
        assertThat(MarcJson.read(MarcJson.write(record))).isEqualTo(record);
        if (Losses.inXml(record).isEmpty()) {
          assertThat(MarcXml.read(MarcXml.write(record))).isEqualTo(record);
        }
      }
    }
  }

  private static List<String> soundFiles() throws IOException {
    return allFiles().stream()
        .filter(name -> !name.contains("bad") && !name.contains("missing"))
        // Several documents in one file, and text whose leader lies about its encoding.
        .filter(name -> !name.contains("serials_marc21") && !name.contains("fsl"))
        .filter(name -> !name.contains("map_data") && !name.contains("mangled"))
        .toList();
  }

  private static List<String> allFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .map(file -> SAMPLES.relativize(file).toString())
          .filter(name -> name.endsWith(".mrc") || name.endsWith(".xml"))
          .sorted()
          .toList();
    }
  }

  private static List<Outcome> outcomes(String name) throws IOException {
    assumeTrue(Files.isRegularFile(SAMPLES.resolve(name)));
    List<Outcome> outcomes = new ArrayList<>();
    RecordReader.of(new ByteArrayInputStream(Files.readAllBytes(SAMPLES.resolve(name))))
        .forEachRemaining(outcomes::add);
    return outcomes;
  }

  private static List<Outcome.Read> reads(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Read.class::isInstance)
        .map(Outcome.Read.class::cast)
        .toList();
  }

  private static List<String> byMarc4j(String name) throws IOException {
    List<String> records = new ArrayList<>();
    try (var in = Files.newInputStream(SAMPLES.resolve(name))) {
      MarcReader reader = name.endsWith(".mrc") ? new MarcStreamReader(in) : new MarcXmlReader(in);
      while (reader.hasNext()) {
        StringBuilder lines = new StringBuilder();
        org.marc4j.marc.Record record = reader.next();
        // Its reader leaves MARC-8 as it is, unless told.
        boolean marc8 = name.endsWith(".mrc") && record.getLeader().getCharCodingScheme() != 'a';
        UnaryOperator<String> text = marc8 ? new AnselToUnicode()::convert : raw -> raw;
        for (VariableField field : record.getVariableFields()) {
          append(field, text, lines);
        }
        records.add(sorted(lines));
      }
    }
    return records;
  }

  private static void append(VariableField field, UnaryOperator<String> text, StringBuilder lines) {
    lines.append(field.getTag()).append(' ');
    switch (field) {
      case ControlField control -> lines.append(text.apply(control.getData()));
      case DataField data -> {
        lines.append(data.getIndicator1()).append(data.getIndicator2());
        data.getSubfields()
            .forEach(
                s ->
                    lines
                        .append(" $")
                        .append(s.getCode())
                        .append(' ')
                        .append(text.apply(s.getData())));
      }
      default -> throw new AssertionError(field);
    }
    lines.append('\n');
  }

  private static String lines(Record record) {
    StringBuilder lines = new StringBuilder();
    for (org.consort.marc.record.Field field : record.fields()) {
      lines.append(field.tag()).append(' ');
      switch (field) {
        case org.consort.marc.record.ControlField control -> lines.append(control.value());
        case org.consort.marc.record.DataField data -> {
          lines.append(data.ind1()).append(data.ind2());
          data.subfields()
              .forEach(s -> lines.append(" $").append(s.code()).append(' ').append(s.value()));
        }
      }
      lines.append('\n');
    }
    return sorted(lines);
  }

  /// marc4j lists control fields first, wherever they stand.
  private static String sorted(StringBuilder lines) {
    return Normalizer.normalize(lines, Normalizer.Form.NFC)
        .lines()
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
