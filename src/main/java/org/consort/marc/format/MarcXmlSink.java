package org.consort.marc.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.consort.marc.format.bytes.Utf8Bytes;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.format.damage.Losses;
import org.consort.marc.format.xml.MarcXmlWriter;
import org.consort.marc.record.Record;

/// A collection in the namespace, a record a line.
final class MarcXmlSink implements RecordSink {
  private static final String START =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <collection xmlns="http://www.loc.gov/MARC21/slim">
      """;

  private final Utf8Bytes text = new Utf8Bytes().putAscii(START);

  @Override
  public List<Loss> write(Record record, OutputStream out) throws IOException {
    MarcXmlWriter.write(record, text);
    text.put('\n');
    flush(out);
    return Losses.inXml(record);
  }

  @Override
  public void end(OutputStream out) throws IOException {
    text.putAscii("</collection>\n");
    flush(out);
  }

  private void flush(OutputStream out) throws IOException {
    out.write(text.bytes(), 0, text.length());
    text.setLength(0);
  }
}
