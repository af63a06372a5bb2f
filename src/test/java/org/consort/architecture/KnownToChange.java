package org.consort.architecture;

import java.util.Set;

/// The few classes with fields that change: readers that move through their input, things counted
/// while they run, and commands whose options the command line fills in.
final class KnownToChange {
  static final Set<String> CLASSES =
      Set.of(
          "app.DemoCommand",
          "app.bench.BenchOptions",
          "base.ManualClock",
          "marc.format.StoredFormReader",
          "marc.format.StoredFormWriter",
          "web.Routes$Branch");

  private KnownToChange() {}
}
