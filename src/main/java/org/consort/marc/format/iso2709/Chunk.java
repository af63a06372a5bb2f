package org.consort.marc.format.iso2709;

/// The bytes between two field terminators.
///
/// @param to where its terminator is
/// @param start how far `from` is behind the first field
/// @param mark its first mark in the window
public record Chunk(int from, int to, int start, int mark) {
  /// With the terminator, as directories count.
  int length() {
    return to + 1 - from;
  }
}
