package org.consort.institution;

import java.time.LocalTime;

/// From when to when a library is open on a day, by the clock on its wall.
public record Hours(LocalTime from, LocalTime to) {
  /// The whole day, for a library that has not said when it closes.
  public static final Hours ALL_DAY = of("00:00", "23:59");

  public Hours {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("open from " + from + " to " + to);
    }
  }

  /// @param from as in `08:00`
  public static Hours of(String from, String to) {
    return new Hours(LocalTime.parse(from), LocalTime.parse(to));
  }
}
