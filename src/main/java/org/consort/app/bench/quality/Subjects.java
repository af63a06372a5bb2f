package org.consort.app.bench.quality;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.app.house.Failure;
import org.consort.app.marc.RecordFile;
import org.consort.marc.format.Outcome;
import org.consort.marc.record.Record;
import org.consort.marc.score.blocking.BlockingKeys;
import org.consort.marc.score.traits.Traits;

/// The records of a labelled set by their 001. The field CID, which holds the answer, is taken away
/// before anything looks at a record.
///
/// @param keys the blocking keys of each
record Subjects(
    List<Record> records,
    Map<String, Traits> traits,
    Map<String, List<String>> keys,
    Reading reading) {
  /// How long reading traits and keys out of all records took together.
  record Reading(int records, long nanos) {}

  /// @throws Failure with the record's position when one cannot be used
  static Subjects read(String name) {
    Map<String, Record> records = new LinkedHashMap<>();
    try (RecordFile file = RecordFile.open(name)) {
      for (Outcome outcome : file) {
        switch (outcome) {
          case Outcome.Read read -> put(records, name, read);
          case Outcome.Skipped skipped ->
              throw new Failure("%s, %s: %s".formatted(name, at(skipped), skipped.why()));
        }
      }
    } catch (UncheckedIOException e) {
      throw RecordFile.unreadable(name, e);
    }
    return of(records);
  }

  private static void put(Map<String, Record> records, String name, Outcome.Read read) {
    String id = read.record().control("001").orElse("").strip();
    if (id.isEmpty()) {
      throw new Failure("%s, %s: there is no 001".formatted(name, at(read)));
    }
    if (records.put(id, read.record().without("CID")) != null) {
      throw new Failure("%s, %s: %s is there twice".formatted(name, at(read), id));
    }
  }

  private static String at(Outcome outcome) {
    return outcome.at().sentence();
  }

  static Subjects of(Map<String, Record> records) {
    Map<String, Traits> traits = new HashMap<>();
    Map<String, List<String>> keys = new HashMap<>();
    long began = Pace.processorNanos();
    records.forEach(
        (id, record) -> {
          Traits read = Traits.of(record);
          traits.put(id, read);
          keys.put(id, BlockingKeys.of(read));
        });
    long took = Pace.processorNanos() - began;
    return new Subjects(
        List.copyOf(records.values()), traits, keys, new Reading(records.size(), took));
  }

  /// @throws Failure when the labels name a record that is not there
  Traits of(String id, LabelledPair pair) {
    Traits found = traits.get(id);
    if (found == null) {
      throw new Failure("labels, line %d: there is no record %s".formatted(pair.line(), id));
    }
    return found;
  }
}
