package org.consort.app.bench.quality;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// Splits labelled pairs in two so that no record is in both halves: records that any label
/// connects stay together. The same pairs are always split the same way.
record Halves(List<LabelledPair> a, List<LabelledPair> b) {
  static Halves of(List<LabelledPair> pairs) {
    Map<String, String> parents = new HashMap<>();
    for (LabelledPair pair : pairs) {
      join(parents, pair.left(), pair.right());
    }
    return new Halves(
        pairs.stream().filter(pair -> isFirst(root(parents, pair.left()))).toList(),
        pairs.stream().filter(pair -> !isFirst(root(parents, pair.left()))).toList());
  }

  /// The smaller id is the root, so the order of the pairs does not matter.
  private static void join(Map<String, String> parents, String left, String right) {
    String one = root(parents, left);
    String other = root(parents, right);
    String smaller = one.compareTo(other) <= 0 ? one : other;
    parents.put(one, smaller);
    parents.put(other, smaller);
  }

  private static String root(Map<String, String> parents, String id) {
    String at = id;
    String above = parents.getOrDefault(at, at);
    while (!above.equals(at)) {
      String higher = parents.getOrDefault(above, above);
      parents.put(at, higher);
      at = above;
      above = higher;
    }
    return at;
  }

  private static boolean isFirst(String root) {
    CRC32 checksum = new CRC32();
    checksum.update(root.getBytes(StandardCharsets.UTF_8));
    return (checksum.getValue() >>> 7) % 2 == 0;
  }
}
