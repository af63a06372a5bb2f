package org.consort.marc.normalize;

import java.time.LocalDate;
import java.util.List;
import org.consort.marc.record.Record;

/// A named list of tasks, done one after the other, each on what the one before left. A task may
/// occur more than once.
public record NormalizationProcess(String name, List<Task> tasks) {
  /// What every incoming record goes through first, as [InitialNormalization] does it in one pass.
  public static final NormalizationProcess INITIAL =
      new NormalizationProcess(
          "MARC 21 Bib Initial Normalization",
          List.of(new Task.TidyText(), new Task.ResequenceAndClear()));

  public NormalizationProcess {
    tasks = List.copyOf(tasks);
  }

  /// @param entryDate the day a record made now was entered on
  public Processed run(Record record, LocalDate entryDate) {
    return new ProcessRun(record, entryDate, false).through(tasks);
  }

  /// The same, and tells what changed.
  public Processed traced(Record record, LocalDate entryDate) {
    return new ProcessRun(record, entryDate, true).through(tasks);
  }
}
