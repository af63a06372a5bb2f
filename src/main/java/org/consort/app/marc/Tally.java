package org.consort.app.marc;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.format.Outcome;

/// How many records were read, repaired and skipped, a repaired one being read, too; and the files
/// without any.
final class Tally {
  private long read;
  private long repaired;
  private long skipped;
  private final List<String> withoutRecords = new ArrayList<>();

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read whole -> {
        read++;
        repaired += whole.repairs().isEmpty() ? 0 : 1;
      }
      case Outcome.Skipped _ -> skipped++;
    }
  }

  /// An end to the counts of one file.
  ///
  /// @param before how many were counted before it
  void endFile(String name, long before) {
    if (all() == before) {
      withoutRecords.add(name);
    }
  }

  long all() {
    return read + skipped;
  }

  String sentence() {
    String counts =
        "%,d read, %,d of them repaired, %,d skipped".formatted(read, repaired, skipped);
    return withoutRecords.isEmpty() ? counts : counts + "; " + emptiness();
  }

  /// Says which files have no record, for commands that tell no counts.
  void tellEmptiness(PrintWriter err) {
    if (!withoutRecords.isEmpty()) {
      err.println(emptiness());
    }
  }

  private String emptiness() {
    return "no record in " + String.join(", ", withoutRecords);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("read", read);
    tree.put("repaired", repaired);
    tree.put("skipped", skipped);
    if (!withoutRecords.isEmpty()) {
      tree.put("without_records", withoutRecords);
    }
    return tree;
  }

  long read() {
    return read;
  }

  long skipped() {
    return skipped;
  }

  int exitCode() {
    return skipped > 0 ? 1 : 0;
  }
}
