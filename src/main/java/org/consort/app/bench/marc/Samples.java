package org.consort.app.bench.marc;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.consort.marc.format.RecordFormat;
import org.consort.marc.format.RecordWriter;
import org.consort.marc.format.StoredForm;
import org.consort.marc.record.Record;

/// The records that are worked on, in every form. Neighbours, from the first on, make pairs.
///
/// @param origin where they come from, in a sentence
record Samples(
    String origin,
    List<Record> records,
    byte[] marc,
    byte[] xml,
    byte[] json,
    List<StoredForm> stored) {
  static Samples of(String origin, List<Record> records) {
    return new Samples(
        origin,
        List.copyOf(records),
        file(records, RecordFormat.MARC),
        file(records, RecordFormat.MARCXML),
        file(records, RecordFormat.JSON),
        records.stream().map(StoredForm::of).toList());
  }

  String sentence() {
    int count = Math.max(1, records.size());
    return "%s; a record has %d bytes in ISO 2709 (UTF-8), %d in MARCXML, %d in JSON, %d stored"
        .formatted(
            origin,
            marc.length / count,
            xml.length / count,
            json.length / count,
            stored.stream().mapToInt(form -> form.bytes().length).sum() / count);
  }

  private static byte[] file(List<Record> records, RecordFormat format) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (RecordWriter writer = RecordWriter.to(file, format)) {
      records.forEach(writer::write);
    }
    return file.toByteArray();
  }
}
