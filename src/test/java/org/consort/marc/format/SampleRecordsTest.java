package org.consort.marc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.marc4j.MarcReader;
import org.marc4j.MarcStreamReader;
import org.marc4j.MarcXmlWriter;

/// Reads what other systems wrote, where their files are at hand. The oracle is marc4j.
class SampleRecordsTest {
  private static final Path SAMPLES = Path.of("../shared/samples/marc");

  @Test
  void keepsEveryRecordOfOtherSystems() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES));
    List<String> records = recordsAsXml("evergreen-jazz_1k.mrc", "evergreen-nepali.mrc");

    assertThat(records).hasSizeGreaterThan(1000);
    for (String xml : records) {
      Record record = MarcXml.read(xml);
      assertThat(StoredForm.of(record).record()).isEqualTo(record);
      assertThat(MarcXml.read(MarcXml.write(record))).isEqualTo(record);
      assertThat(fieldsIn(xml)).isEqualTo(record.fields().size());
    }
  }

  @Test
  void readsOrRefusesEveryXmlFileWithoutBreaking() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES));
    int read = 0;
    for (Path file : xmlFiles()) {
      try {
        MarcXml.read(Files.readAllBytes(file));
        read++;
      } catch (MalformedRecord refused) {
        assertThat(refused).hasMessageContaining("line");
      }
    }
    assertThat(read).isPositive();
  }

  private static List<Path> xmlFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".xml")).toList();
    }
  }

  private static List<String> recordsAsXml(String... names) throws IOException {
    List<String> records = new ArrayList<>();
    for (String name : names) {
      try (var in = Files.newInputStream(SAMPLES.resolve(name))) {
        MarcReader reader = new MarcStreamReader(in);
        while (reader.hasNext()) {
          records.add(asXml(reader.next()));
        }
      }
    }
    return records;
  }

  private static String asXml(org.marc4j.marc.Record record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MarcXmlWriter writer = new MarcXmlWriter(out, "UTF-8");
    writer.write(record);
    writer.close();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int fieldsIn(String xml) {
    return xml.split("<(marc:)?(controlfield|datafield)[ >]", -1).length - 1;
  }
}
