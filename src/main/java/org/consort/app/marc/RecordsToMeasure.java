package org.consort.app.marc;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.consort.app.house.Failure;
import org.consort.marc.format.Outcome;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.normalize.rules.ParsedFile;
import org.consort.marc.record.Record;

/// Files a benchmark is run on: the first 5,000 records of a file, the rules of another.
public final class RecordsToMeasure {
  private static final int MOST = 5_000;

  private RecordsToMeasure() {}

  /// @throws Failure when the file cannot be read or holds no record
  public static List<Record> records(String name) {
    List<Record> records = new ArrayList<>();
    try (RecordFile file = RecordFile.open(name)) {
      for (Outcome outcome : file) {
        if (outcome instanceof Outcome.Read read) {
          records.add(read.record());
        }
        if (records.size() == MOST) {
          return records;
        }
      }
    } catch (UncheckedIOException e) {
      throw RecordFile.unreadable(name, e);
    }
    if (records.size() < 2) {
      throw new Failure("%s holds too few records to measure with".formatted(name));
    }
    return records;
  }

  /// @throws Failure when the file cannot be read or its rules are wrong
  public static Rules rules(String name) {
    return switch (RuleText.read(name).parsed()) {
      case ParsedFile.Accepted(Rules rules, _) -> rules;
      case ParsedFile.Refused(var errors) ->
          throw new Failure("%s: %s".formatted(name, errors.getFirst()));
    };
  }
}
