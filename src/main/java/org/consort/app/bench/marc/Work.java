package org.consort.app.bench.marc;

import java.util.Optional;

/// One thing the engine does, and the same done by marc4j where it can.
record Work(String what, Goal goal, Job ours, Optional<Job> marc4j) {
  static Work of(String what, Job ours) {
    return new Work(what, new Goal.None(), ours, Optional.empty());
  }

  static Work of(String what, Job ours, Job marc4j) {
    return new Work(what, new Goal.None(), ours, Optional.of(marc4j));
  }

  Work atLeast(int timesMarc4j) {
    return new Work(what, new Goal.TimesMarc4j(timesMarc4j), ours, marc4j);
  }

  Work within(int micros) {
    return new Work(what, new Goal.Micros(micros), ours, marc4j);
  }
}
