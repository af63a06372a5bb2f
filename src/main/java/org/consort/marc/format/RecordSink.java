package org.consort.marc.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.record.Record;

/// How records of one format follow each other in a file.
interface RecordSink {
  List<Loss> write(Record record, OutputStream out) throws IOException;

  default void end(OutputStream out) throws IOException {}
}
