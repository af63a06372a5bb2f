package org.consort.app.marc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.consort.marc.format.Outcome;

/// How many records were read, repaired and skipped; a repaired one was read, too.
final class Tally {
  private long read;
  private long repaired;
  private long skipped;

  void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read whole -> {
        read++;
        repaired += whole.repairs().isEmpty() ? 0 : 1;
      }
      case Outcome.Skipped _ -> skipped++;
    }
  }

  String sentence() {
    return "%,d read, %,d of them repaired, %,d skipped".formatted(read, repaired, skipped);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("read", read);
    tree.put("repaired", repaired);
    tree.put("skipped", skipped);
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
