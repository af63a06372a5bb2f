package org.consort.marc.format.iso2709;

/// What a directory says of a field; -1 for a number that is none.
public record Entry(String tag, int length, int start) {
  private static final int LONGEST_FIELD = 9_999;
  private static final int LAST_START = 99_999;

  /// Whether the entry is right, or as right as its four and five digits can be: the largest number
  /// or zero stand for one that is too large.
  boolean saysAllItCan(Chunk chunk) {
    return says(length, chunk.to() + 1 - chunk.from(), LONGEST_FIELD)
        && says(start, chunk.start(), LAST_START);
  }

  private static boolean says(int stated, int real, int most) {
    return real <= most ? stated == real : stated == most || stated == 0;
  }
}
