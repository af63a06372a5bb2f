package org.consort.app.bench.marc;

/// Work over a set of records, done again and again.
@FunctionalInterface
interface Job {
  /// Answers how many records or pairs it worked on.
  long run();
}
