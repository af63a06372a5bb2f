package org.consort.app.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How somebody wants a benchmark run.
///
/// @param bibs sizes of the catalogue, growing
/// @param each how long one measurement takes
/// @param data where the database is kept; absent means nowhere
record BenchWish(
    List<Integer> bibs, Duration each, int connections, @Nullable Path data, boolean json) {
  BenchWish {
    bibs = List.copyOf(bibs);
  }
}
