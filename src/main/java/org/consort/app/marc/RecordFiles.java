package org.consort.app.marc;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.consort.marc.format.Outcome;
import picocli.CommandLine.Parameters;

/// The files of records named on the command line, read one after the other.
final class RecordFiles {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files of records; - is standard input.")
  private List<String> names;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  RecordFiles() {}

  List<String> names() {
    return names;
  }

  /// Hands over the file's name and each outcome, and counts them.
  Tally read(BiConsumer<String, Outcome> each) {
    return read(names, each);
  }

  static Tally read(List<String> names, BiConsumer<String, Outcome> each) {
    Tally tally = new Tally();
    for (String name : names) {
      long before = tally.all();
      try (RecordFile file = RecordFile.open(name)) {
        for (Outcome outcome : file) {
          tally.count(outcome);
          each.accept(name, outcome);
        }
        tally.endFile(name, before);
      } catch (UncheckedIOException e) {
        throw RecordFile.unreadable(name, e);
      }
    }
    return tally;
  }
}
