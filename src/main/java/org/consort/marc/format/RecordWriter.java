package org.consort.marc.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.record.Record;

/// Writes a file of records: ISO 2709 in UTF-8, a MARCXML collection, or MARC-in-JSON, one record a
/// line. Closing ends the file and leaves the stream open; a stream that cannot be written throws
/// [UncheckedIOException].
public final class RecordWriter implements AutoCloseable {
  private final OutputStream out;
  private final RecordSink sink;

  private RecordWriter(OutputStream out, RecordSink sink) {
    this.out = out;
    this.sink = sink;
  }

  public static RecordWriter to(OutputStream out, RecordFormat format) {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    RecordSink sink =
        switch (format) {
          case MARC -> new Iso2709Sink();
          case MARCXML -> new MarcXmlSink();
          case JSON -> new MarcJsonSink();
        };
    return new RecordWriter(buffered, sink);
  }

  /// Answers what could not be written as it was, mostly nothing.
  public List<Loss> write(Record record) {
    try {
      return sink.write(record, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      sink.end(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
