package org.consort.api.conf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consort.alma.conf.OpenDay;
import org.consort.alma.conf.OpenHour;
import org.consort.alma.conf.OpenHourBuilder;
import org.consort.alma.conf.OpenSpan;
import org.consort.alma.wire.Coded;
import org.consort.institution.Calendar;
import org.consort.institution.Hours;
import org.consort.institution.OpeningTimes;
import org.consort.institution.UnusualDays;

/// Tells of calendars in Alma's words.
final class AlmaCalendar {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Coded OPEN = Coded.of("OPEN", "Open");
  private static final Coded CLOSED = Coded.of("CLOSED", "Closed");

  private AlmaCalendar() {}

  static OpenDay day(Calendar calendar, LocalDate day) {
    return new OpenDay(
        day,
        weekday(day.getDayOfWeek()),
        calendar.hours(day).stream()
            .map(hours -> new OpenSpan(time(hours.from()), time(hours.to())))
            .toList());
  }

  static List<OpenHour> records(OpeningTimes times) {
    return Stream.concat(
            Arrays.stream(DayOfWeek.values())
                .flatMap(
                    weekday ->
                        times.week().getOrDefault(weekday, List.of()).stream()
                            .map(hours -> weekly(weekday, hours))),
            times.unusual().stream().flatMap(AlmaCalendar::unusual))
        .toList();
  }

  private static OpenHour weekly(DayOfWeek weekday, Hours hours) {
    return OpenHourBuilder.builder()
        .type(Coded.of("WEEK", "Standard opening hours"))
        .recurrenceType(Coded.of("WEEKLY", "Weekly"))
        .dayOfWeek(Coded.of(weekday.name(), name(weekday)))
        .fromHour(time(hours.from()))
        .toHour(time(hours.to()))
        .status(OPEN)
        .build();
  }

  private static Stream<OpenHour> unusual(UnusualDays days) {
    OpenHour closed =
        OpenHourBuilder.builder()
            .type(Coded.of("EXCEPTION", "Exception"))
            .desc(days.description())
            .fromDate(days.first())
            .toDate(days.last())
            .status(CLOSED)
            .build();
    return days.hours().isEmpty()
        ? Stream.of(closed)
        : days.hours().stream().map(hours -> open(closed, hours));
  }

  private static OpenHour open(OpenHour closed, Hours hours) {
    return OpenHourBuilder.builder(closed)
        .fromHour(time(hours.from()))
        .toHour(time(hours.to()))
        .status(OPEN)
        .build();
  }

  // Alma counts weekdays from Sunday: Friday is 6.
  private static Coded weekday(DayOfWeek weekday) {
    return Coded.of(Integer.toString(weekday.getValue() % 7 + 1), name(weekday));
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String time(LocalTime time) {
    return TIME.format(time);
  }
}
