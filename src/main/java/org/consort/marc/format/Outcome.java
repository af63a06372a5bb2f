package org.consort.marc.format;

import java.util.List;
import org.consort.marc.format.damage.Repair;
import org.consort.marc.record.Record;

/// What became of one record of a file: it was read, perhaps after repairs, or it was passed over.
public sealed interface Outcome {
  Position at();

  /// @param repairs what had to be guessed or mended; empty for a record that came whole
  record Read(Position at, Record record, List<Repair> repairs) implements Outcome {
    public Read {
      repairs = List.copyOf(repairs);
    }
  }

  /// @param why a sentence for people, without the position
  record Skipped(Position at, String why) implements Outcome {}
}
