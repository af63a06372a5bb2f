package org.consort.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the figures were measured on.
record Machine(
    int cores,
    long memory,
    long heap,
    String java,
    String postgres,
    String fsync,
    String synchronousCommit) {
  private static final double GIGABYTE = 1 << 30;

  static Machine under(Stand stand) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        system.getTotalMemorySize(),
        Runtime.getRuntime().maxMemory(),
        Runtime.version().toString(),
        stand.setting("server_version"),
        stand.setting("fsync"),
        stand.setting("synchronous_commit"));
  }

  String sentence() {
    return "%d cores, %.1f GB, heap %.1f GB, Java %s, PostgreSQL %s (fsync %s, synchronous_commit %s)"
        .formatted(
            cores, memory / GIGABYTE, heap / GIGABYTE, java, postgres, fsync, synchronousCommit);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("cores", cores);
    tree.put("memory_bytes", memory);
    tree.put("heap_bytes", heap);
    tree.put("java", java);
    tree.put("postgresql", postgres);
    tree.put("fsync", fsync);
    tree.put("synchronous_commit", synchronousCommit);
    return tree;
  }
}
