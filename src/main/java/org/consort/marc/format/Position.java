package org.consort.marc.format;

/// Where something begins in a file: which record it is, counted from 1 over read and skipped ones,
/// and its byte, counted from 0, or its line and column, counted from 1.
///
/// @param offset -1 where line and column tell
/// @param line 0 where the offset tells
public record Position(long number, long offset, int line, int column) {
  static Position atByte(long number, long offset) {
    return new Position(number, offset, 0, 0);
  }

  static Position atLine(long number, int line, int column) {
    return new Position(number, -1, line, column);
  }

  /// `record 12, line 40, column 3` or `record 12, byte 9120`.
  public String sentence() {
    return line > 0
        ? "record %d, line %d, column %d".formatted(number, line, column)
        : "record %d, byte %d".formatted(number, offset);
  }
}
