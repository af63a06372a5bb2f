package org.consort.base;

import java.time.Instant;

/// Ids that sort by the time they were made: 26 letters and digits, ten for the millisecond and
/// sixteen drawn at random (<https://github.com/ulid/spec>).
public final class Ulid {
  private static final int TIME_LETTERS = 10;

  private Ulid() {}

  public static String at(Instant instant) {
    char[] time = new char[TIME_LETTERS];
    long rest = instant.toEpochMilli();
    for (int i = TIME_LETTERS - 1; i >= 0; i--) {
      time[i] = Randomness.CROCKFORD.charAt((int) (rest & 31));
      rest >>>= 5;
    }
    return new String(time) + Randomness.letters(16);
  }
}
