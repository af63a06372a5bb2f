package org.consort.app.bench.marc;

import java.util.LinkedHashMap;
import java.util.Map;

/// How many pieces were worked on in how many nanoseconds, and what memory was taken for them.
record Rate(long pieces, long nanos, long bytes) {
  double perSecond() {
    return pieces * 1e9 / nanos;
  }

  double micros() {
    return nanos / 1e3 / pieces;
  }

  long bytesEach() {
    return bytes / pieces;
  }

  Rate plus(Rate more) {
    return new Rate(pieces + more.pieces, nanos + more.nanos, bytes + more.bytes);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("per_second", Math.round(perSecond()));
    tree.put("micros_each", Math.round(micros() * 100) / 100.0);
    tree.put("bytes_each", bytesEach());
    return tree;
  }
}
