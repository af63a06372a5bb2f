package org.consort.marc.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.format.iso2709.Iso2709Writer;
import org.consort.marc.record.Record;

/// Records one behind the other.
final class Iso2709Sink implements RecordSink {
  private final Iso2709Writer writer = new Iso2709Writer();

  @Override
  public List<Loss> write(Record record, OutputStream out) throws IOException {
    List<Loss> losses = new ArrayList<>(0);
    int length = writer.write(record, losses);
    out.write(writer.bytes(), 0, length);
    return losses;
  }
}
