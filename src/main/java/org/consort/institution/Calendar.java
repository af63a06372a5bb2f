package org.consort.institution;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/// On which days a library is open, and until when. What the library has said itself counts before
/// what its institution has said, unusual days before the week. Where neither has said anything,
/// every day is an open day, until one minute to midnight.
public record Calendar(OpeningTimes library, OpeningTimes institution) {
  public static final Calendar ALWAYS_OPEN = new Calendar(OpeningTimes.UNSAID, OpeningTimes.UNSAID);

  /// A library that is closed longer than this is looked at as if it opened then.
  private static final int LONGEST_CLOSURE = 366;

  /// In the order of the day; none on a closed day.
  public List<Hours> hours(LocalDate day) {
    return library
        .unusualHours(day)
        .or(() -> institution.unusualHours(day))
        .or(() -> library.usualHours(day))
        .or(() -> institution.usualHours(day))
        .orElse(List.of(Hours.ALL_DAY))
        .stream()
        .sorted(Comparator.comparing(Hours::from))
        .toList();
  }

  public boolean isOpen(LocalDate day) {
    return !hours(day).isEmpty();
  }

  /// When the doors are shut for the night; on a closed day the end of the day.
  public LocalTime closing(LocalDate day) {
    return hours(day).stream()
        .map(Hours::to)
        .max(Comparator.naturalOrder())
        .orElse(Hours.ALL_DAY.to());
  }

  /// This day when it is an open day, else the first one after it.
  public LocalDate openFrom(LocalDate day) {
    return day.datesUntil(day.plusDays(LONGEST_CLOSURE))
        .filter(this::isOpen)
        .findFirst()
        .orElse(day);
  }

  /// The last open day from `earliest` to this day; this day when there is none.
  public LocalDate openUntil(LocalDate day, LocalDate earliest) {
    for (LocalDate before = day; !before.isBefore(earliest); before = before.minusDays(1)) {
      if (isOpen(before)) {
        return before;
      }
    }
    return day;
  }

  /// The day that comes after so many open days, itself one of them.
  public LocalDate openDaysAfter(LocalDate day, int openDays) {
    LocalDate reached = day;
    for (int counted = 0; counted < openDays; counted++) {
      reached = openFrom(reached.plusDays(1));
    }
    return reached;
  }
}
