package org.consort.app.bench.quality;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.score.ScoredMatch;

/// How fast pairs are compared once the machine is warm, in processor time of one thread, so that
/// what else the machine does matters little.
///
/// @param checksum the points added up, so that no comparison can be left out
record Pace(long comparisons, long nanos, long checksum) {
  private static final long WARM_UP = 1_000_000_000L;
  private static final long MEASURED = 1_000_000_000L;

  static Pace of(List<Judged> pairs) {
    run(pairs, WARM_UP);
    return run(pairs, MEASURED);
  }

  private static Pace run(List<Judged> pairs, long enough) {
    long began = processorNanos();
    long comparisons = 0;
    long checksum = 0;
    while (processorNanos() - began < enough) {
      for (Judged pair : pairs) {
        checksum += ScoredMatch.USUAL.compare(pair.left(), pair.right()).points();
      }
      comparisons += pairs.size();
    }
    return new Pace(comparisons, processorNanos() - began, checksum);
  }

  static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  double perSecond() {
    return comparisons * 1e9 / nanos;
  }

  double micros() {
    return nanos / 1e3 / comparisons;
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("per_second", Math.round(perSecond()));
    tree.put("micros", Math.round(micros() * 100) / 100.0);
    return tree;
  }
}
