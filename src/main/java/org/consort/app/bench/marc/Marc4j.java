package org.consort.app.bench.marc;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.marc4j.MarcJsonReader;
import org.marc4j.MarcJsonWriter;
import org.marc4j.MarcReader;
import org.marc4j.MarcStreamReader;
import org.marc4j.MarcStreamWriter;
import org.marc4j.MarcWriter;
import org.marc4j.MarcXmlReader;
import org.marc4j.MarcXmlWriter;
import org.marc4j.marc.Record;

/// The same records in marc4j's own form, and its ways of reading and writing them.
record Marc4j(Samples samples, List<Record> records) {
  static Marc4j of(Samples samples) {
    List<Record> records = new ArrayList<>();
    MarcReader reader = new MarcStreamReader(new ByteArrayInputStream(samples.marc()));
    while (reader.hasNext()) {
      records.add(reader.next());
    }
    return new Marc4j(samples, records);
  }

  Job readMarc() {
    return () -> read(samples.marc(), MarcStreamReader::new);
  }

  Job readXml() {
    return () -> read(samples.xml(), MarcXmlReader::new);
  }

  Job readJson() {
    return () -> read(samples.json(), MarcJsonReader::new);
  }

  Job writeMarc() {
    return () -> write(out -> new MarcStreamWriter(out, "UTF-8", true));
  }

  Job writeXml() {
    return () -> write(out -> new MarcXmlWriter(out, "UTF-8"));
  }

  Job writeJson() {
    return () -> write(MarcJsonWriter::new);
  }

  private static long read(byte[] file, Function<InputStream, MarcReader> open) {
    long count = 0;
    MarcReader reader = open.apply(new ByteArrayInputStream(file));
    while (reader.hasNext()) {
      count += reader.next().getVariableFields().isEmpty() ? 0 : 1;
    }
    return count;
  }

  private long write(Function<OutputStream, MarcWriter> open) {
    MarcWriter writer = open.apply(OutputStream.nullOutputStream());
    for (Record record : records) {
      writer.write(record);
    }
    writer.close();
    return records.size();
  }
}
