package org.consort.marc.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.format.damage.Losses;
import org.consort.marc.format.json.MarcJsonWriter;
import org.consort.marc.record.Record;
import tools.jackson.core.JsonGenerator;

/// A record a line.
final class MarcJsonSink implements RecordSink {
  @Override
  public List<Loss> write(Record record, OutputStream out) throws IOException {
    try (JsonGenerator json = MarcJson.open(out)) {
      MarcJsonWriter.write(record, json);
    }
    out.write('\n');
    return Losses.inText(record);
  }
}
