package org.consort.app.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// How often something was done in a time, and how long it took each time.
///
/// @param p50 half of the pieces took no longer
/// @param p99 all but one of a hundred took no longer
record Measured(int pieces, Duration window, Duration p50, Duration p99, Duration longest) {
  static Measured of(LongStream nanos, Duration window) {
    long[] sorted = nanos.sorted().toArray();
    return new Measured(sorted.length, window, at(sorted, 0.50), at(sorted, 0.99), at(sorted, 1));
  }

  double perSecond() {
    return pieces * 1e9 / window.toNanos();
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pieces", pieces);
    tree.put("per_second", Math.round(perSecond() * 10) / 10.0);
    tree.put("p50_ms", milliseconds(p50));
    tree.put("p99_ms", milliseconds(p99));
    tree.put("longest_ms", milliseconds(longest));
    return tree;
  }

  static double milliseconds(Duration duration) {
    return Math.floorDiv(duration.toNanos(), 10_000L) / 100.0;
  }

  private static Duration at(long[] sorted, double share) {
    int rank = (int) Math.ceil(sorted.length * share);
    return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[Math.max(0, rank - 1)]);
  }
}
