package org.consort.marc.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bytes between two field terminators.
///
/// @param to where its terminator is
/// @param start how far `from` is behind the first field
record Chunk(int from, int to, int start) {
  /// The chunk of each entry, in whatever order the fields stand, if the directory is right.
  static Optional<List<Chunk>> asStated(List<Entry> entries, List<Chunk> chunks) {
    Map<Integer, Chunk> byStart = new HashMap<>();
    chunks.forEach(chunk -> byStart.put(chunk.start(), chunk));
    List<Chunk> found = new ArrayList<>();
    for (Entry entry : entries) {
      Chunk chunk = byStart.remove(entry.start());
      if (chunk == null || chunk.to() + 1 - chunk.from() != entry.length()) {
        return Optional.empty();
      }
      found.add(chunk);
    }
    return byStart.isEmpty() ? Optional.of(found) : Optional.empty();
  }
}
