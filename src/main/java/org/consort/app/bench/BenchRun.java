package org.consort.app.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.consort.app.house.Failure;
import org.consort.app.house.Interrupt;
import org.consort.web.Json;

/// One run of a benchmark: a stand, the catalogue grown size by size, and what was found at each.
record BenchRun(Benchmark benchmark, BenchWish wish) {
  static BenchRun of(Benchmark benchmark, BenchWish wish) {
    return new BenchRun(benchmark, wish);
  }

  /// Answers the exit code.
  int print(PrintStream out) {
    Report report = report();
    out.println(
        wish.json()
            ? new String(Json.write(report.tree()), StandardCharsets.UTF_8)
            : report.table());
    return 0;
  }

  Report report() {
    try (Interrupt interrupt = new Interrupt();
        Workplace workplace = Workplace.at(wish.data());
        Stand stand = Stand.open(workplace.directory())) {
      Instant began = Instant.now();
      Measured diskBefore = DiskWrites.measured(workplace.directory());
      Load load = new Load(wish.connections(), wish.each(), interrupt::isAsked);
      List<Figure> figures = new ArrayList<>();
      List<String> counted = new ArrayList<>();
      for (int bibs : wish.bibs()) {
        fill(stand, bibs, interrupt);
        if (figures.isEmpty()) {
          tell("warming up");
          benchmark.warmUp(stand, load);
        }
        tell("measuring with %,d bibs", bibs);
        Benchmark.Result found = benchmark.measure(stand, load);
        figures.addAll(found.figures());
        counted.addAll(found.counted());
      }
      return new Report(
          benchmark,
          wish,
          Machine.under(stand),
          new Report.Disk(diskBefore, DiskWrites.measured(workplace.directory())),
          began,
          new Benchmark.Result(figures, counted));
    }
  }

  private static void fill(Stand stand, int bibs, Interrupt interrupt) {
    long began = System.nanoTime();
    stand.fill(
        bibs,
        () -> {
          if (interrupt.isAsked()) {
            throw new Failure("stopped before the end; nothing was measured");
          }
        });
    Duration taken = Duration.ofNanos(System.nanoTime() - began);
    tell("catalogue of %,d bibs ready after %,d s", bibs, taken.toSeconds());
  }

  private static void tell(String sentence, Object... values) {
    System.err.printf("bench: " + sentence + "%n", values);
  }
}
