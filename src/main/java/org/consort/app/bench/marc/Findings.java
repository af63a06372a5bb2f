package org.consort.app.bench.marc;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one run found, for people as a table and for programs as JSON.
record Findings(
    Instant at, Duration each, Duration warmUp, String samples, String rules, List<Row> rows) {
  private static final double GIGABYTE = 1 << 30;

  String table() {
    List<String> lines = new ArrayList<>();
    lines.add("consort bench marc, " + at.truncatedTo(ChronoUnit.SECONDS));
    lines.add("  " + machine());
    lines.add(
        "  one thread, %d s each in turns with marc4j, after %d s to warm up; rates are per second"
                .formatted(each.toSeconds(), warmUp.toSeconds())
            + " of processor time, marc4j's second thread for XML included");
    lines.add("  " + samples);
    lines.add("  " + rules);
    lines.add("");
    lines.add(Row.HEAD);
    rows.forEach(row -> lines.add(row.line()));
    return String.join(System.lineSeparator(), lines);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("bench", "marc");
    tree.put("at", at.truncatedTo(ChronoUnit.SECONDS));
    tree.put("machine", machine());
    tree.put("seconds", each.toSeconds());
    tree.put("samples", samples);
    tree.put("rules", rules);
    tree.put("figures", rows.stream().map(Row::tree).toList());
    return tree;
  }

  private static String machine() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return "%d cores, heap %.1f GB, Java %s, load %.1f"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().maxMemory() / GIGABYTE,
            Runtime.version(),
            load);
  }
}
