package org.consort.app.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a run of a benchmark found, for people as a table and for programs as JSON.
record Report(
    Benchmark benchmark,
    BenchWish wish,
    Machine machine,
    Disk disk,
    Instant at,
    Benchmark.Result found) {
  private static final String SHARED =
      "callers, server and database share this machine, callers and server one process";
  private static final String HEAD = "%-22s %9s %9s %10s %6s %8s %8s %14s %8s";
  private static final String ROW = "%-22s %,9d %,9.0f %,10.0f %4.0f %% %8s %8s %14s %8s";

  /// What the disk did by itself before the benchmark and after it.
  record Disk(Measured before, Measured after) {
    String sentence() {
      return "the data directory's disk by itself: before, %s; after, %s"
          .formatted(DiskWrites.sentence(before), DiskWrites.sentence(after));
    }

    Map<String, Object> tree() {
      return Map.of("before", before.tree(), "after", after.tree());
    }
  }

  String table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "consort bench %s, %s".formatted(benchmark.name(), at.truncatedTo(ChronoUnit.SECONDS)));
    lines.add("  " + machine.sentence());
    lines.add("  " + disk.sentence());
    lines.add("  " + SHARED);
    lines.add(
        "  each measurement %d s, after half as long to settle; warmed up before, until it hardly became faster"
            .formatted(wish.each().toSeconds()));
    benchmark.notes(wish).forEach(note -> lines.add("  " + note));
    lines.add("");
    lines.add(
        HEAD.formatted(
            "what",
            "bibs",
            "ours/s",
            "ceiling/s",
            "ratio",
            "p50 ms",
            "p99 ms",
            "p99 half load",
            "ceiling"));
    found.figures().forEach(figure -> lines.add(row(figure)));
    lines.add("");
    lines.addAll(growth());
    lines.addAll(found.counted());
    lines.add("goal: " + benchmark.goal());
    return String.join(System.lineSeparator(), lines);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("bench", benchmark.name());
    tree.put("at", at.truncatedTo(ChronoUnit.SECONDS));
    tree.put("machine", machine.tree());
    tree.put("disk", disk.tree());
    tree.put("seconds", wish.each().toSeconds());
    tree.put("connections", wish.connections());
    tree.put("notes", benchmark.notes(wish));
    tree.put("figures", found.figures().stream().map(Figure::tree).toList());
    tree.put("growth", growth());
    tree.put("counted", found.counted());
    tree.put("goal", benchmark.goal());
    return tree;
  }

  private static String row(Figure figure) {
    return ROW.formatted(
        figure.what(),
        figure.bibs(),
        figure.flatOut().ours().perSecond(),
        figure.flatOut().ceiling().perSecond(),
        figure.ratio() * 100,
        milliseconds(figure.flatOut().ours().p50()),
        milliseconds(figure.flatOut().ours().p99()),
        milliseconds(figure.halfLoad().ours().p99()),
        milliseconds(figure.halfLoad().ceiling().p99()));
  }

  private static String milliseconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", Measured.milliseconds(duration));
  }

  private List<String> growth() {
    List<String> lines = new ArrayList<>();
    for (Figure figure : found.figures()) {
      smallest(figure.what())
          .filter(smaller -> smaller.bibs() < figure.bibs())
          .ifPresent(
              smaller ->
                  lines.add(
                      String.format(
                          Locale.ROOT,
                          "%s: %,d bibs cost %.2f times %,d",
                          figure.what(),
                          figure.bibs(),
                          figure.costAgainst(smaller),
                          smaller.bibs())));
    }
    return lines;
  }

  private Optional<Figure> smallest(String what) {
    return found.figures().stream().filter(figure -> figure.what().equals(what)).findFirst();
  }
}
