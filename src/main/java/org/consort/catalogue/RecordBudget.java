package org.consort.catalogue;

import java.util.function.LongFunction;
import java.util.function.Predicate;

/// How many bytes of records, as they are stored, are read for one answer. Records of a usual
/// length are read at once, longer ones when there is room for them in memory.
///
/// @param usual what needs no room
/// @param room waits until there is room for [#MOST]
public record RecordBudget(long usual, Runnable room) {
  /// No answer has more, unless its first record alone is longer.
  public static final long MOST = 4 << 20;

  private static final int USUAL_LENGTH = 4096;
  private static final long LEAST = 64 << 10;

  /// @param records how many the answer has at most
  public static RecordBudget of(int records, Runnable room) {
    return new RecordBudget(
        Math.clamp((long) records * USUAL_LENGTH, LEAST, RecordBudget.MOST), room);
  }

  /// Makes room if so many bytes need it.
  public void take(long bytes) {
    if (bytes > usual) {
      room.run();
    }
  }

  /// Reads again, and more, what was cut for want of room.
  ///
  /// @param reading reads at most so many bytes; of [#MOST] at least one record
  <T> T read(LongFunction<T> reading, Predicate<T> isCut) {
    T some = reading.apply(usual);
    if (!isCut.test(some)) {
      return some;
    }
    room.run();
    return reading.apply(MOST);
  }
}
