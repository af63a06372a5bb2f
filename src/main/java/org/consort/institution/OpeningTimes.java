package org.consort.institution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a library, or an institution for all its libraries, has said about when it is open.
///
/// @param week the hours of each weekday; a weekday that is missing is closed, and without any the
///   library has said nothing
public record OpeningTimes(Map<DayOfWeek, List<Hours>> week, List<UnusualDays> unusual) {
  public static final OpeningTimes UNSAID = new OpeningTimes(Map.of(), List.of());

  public OpeningTimes {
    week = Map.copyOf(week);
    unusual = List.copyOf(unusual);
  }

  Optional<List<Hours>> unusualHours(LocalDate day) {
    return unusual.stream().filter(days -> days.covers(day)).map(UnusualDays::hours).findFirst();
  }

  Optional<List<Hours>> usualHours(LocalDate day) {
    return week.isEmpty()
        ? Optional.empty()
        : Optional.of(week.getOrDefault(day.getDayOfWeek(), List.of()));
  }
}
