package org.consort.app.bench.marc;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/// Measures a job and its rival in turns of a fifth of a second, by the processor time the program
/// takes, so that whatever else the machine does counts as little as can be, and for both alike.
/// The compiler's work is the program's too: what is measured too soon is the compiler.
///
/// @param each how long one job is measured; four seconds at least go before, unmeasured
record Meter(Duration each) {
  private static final long TURN = 200_000_000L;
  private static final Duration SHORTEST_WARM_UP = Duration.ofSeconds(4);
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  Row measure(Work work) {
    turns(work, turns(warmUp()));
    Both both = turns(work, turns(each));
    return new Row(work.what(), work.goal(), both.ours(), both.marc4j());
  }

  Duration warmUp() {
    return each.compareTo(SHORTEST_WARM_UP) < 0 ? SHORTEST_WARM_UP : each;
  }

  private static long turns(Duration time) {
    return Math.max(1, time.toNanos() / TURN);
  }

  private static Both turns(Work work, long count) {
    Both both = Both.once(work);
    for (long i = 1; i < count; i++) {
      both = both.plus(Both.once(work));
    }
    return both;
  }

  private static Rate turn(Job job) {
    // Some jobs have threads of their own.
    long memory = THREADS.getTotalThreadAllocatedBytes();
    long began = SYSTEM.getProcessCpuTime();
    long pieces = 0;
    long nanos = 0;
    while (nanos < TURN) {
      pieces += job.run();
      nanos = SYSTEM.getProcessCpuTime() - began;
    }
    return new Rate(pieces, nanos, THREADS.getTotalThreadAllocatedBytes() - memory);
  }

  private record Both(Rate ours, Optional<Rate> marc4j) {
    static Both once(Work work) {
      return new Both(turn(work.ours()), work.marc4j().map(Meter::turn));
    }

    Both plus(Both more) {
      return new Both(ours.plus(more.ours), marc4j.flatMap(rate -> more.marc4j.map(rate::plus)));
    }
  }
}
