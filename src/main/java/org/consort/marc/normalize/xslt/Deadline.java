package org.consort.marc.normalize.xslt;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Ends the program when a question takes too long or none comes for long.
final class Deadline {
  /// For one record, with the compiling of its stylesheet.
  static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

  static final Duration LONGEST_REST = Duration.ofMinutes(5);

  /// The exit code after too long a time.
  static final int TOO_SLOW = 4;

  private final LinkedBlockingQueue<Duration> turns = new LinkedBlockingQueue<>();

  private Deadline() {}

  static Deadline start() {
    Deadline deadline = new Deadline();
    Thread.ofPlatform().daemon().name("deadline").start(deadline::watch);
    return deadline;
  }

  void questionCame() {
    turns.add(LONGEST_ANSWER);
  }

  void answered() {
    turns.add(LONGEST_REST);
  }

  private void watch() {
    Duration allowed = LONGEST_REST;
    while (true) {
      Duration next;
      try {
        next = turns.poll(allowed.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException _) {
        next = null;
      }
      if (next == null) {
        Runtime.getRuntime().halt(allowed.equals(LONGEST_ANSWER) ? TOO_SLOW : 0);
        return;
      }
      allowed = next;
    }
  }
}
