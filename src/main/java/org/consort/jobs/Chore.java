package org.consort.jobs;

import java.time.Duration;
import java.util.function.IntSupplier;

/// A piece of recurring work, safe to run on several nodes at once.
///
/// @param every how long to rest when nothing was due
/// @param work does what is due now, at most a batch of it, and answers how much that was
/// @param end waits for what the work has left under way, when there will be no more of it
public record Chore(String name, Duration every, IntSupplier work, Runnable end) {
  /// Work that leaves nothing under way.
  public Chore(String name, Duration every, IntSupplier work) {
    this(name, every, work, () -> {});
  }
}
