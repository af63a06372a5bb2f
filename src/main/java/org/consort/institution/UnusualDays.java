package org.consort.institution;

import java.time.LocalDate;
import java.util.List;

/// Days on which other hours hold than those of the week.
///
/// @param last the last of them, itself included
/// @param hours none when the library is closed on them
public record UnusualDays(LocalDate first, LocalDate last, List<Hours> hours, String description) {
  public UnusualDays {
    hours = List.copyOf(hours);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  public static UnusualDays closed(LocalDate first, LocalDate last, String why) {
    return new UnusualDays(first, last, List.of(), why);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
