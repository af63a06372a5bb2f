package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.consort.institution.Calendar;
import org.consort.institution.Hours;
import org.consort.institution.OpeningTimes;
import org.consort.institution.UnusualDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueDatesTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final LoanPolicy WEEK = new LoanPolicy("SHORT", 7, 0);

  /// Open from Monday to Friday; closed on Friday, 12 June 2026.
  private static final Calendar WEEKDAYS =
      new Calendar(
          new OpeningTimes(
              Map.of(
                  DayOfWeek.MONDAY, List.of(Hours.of("08:00", "20:00")),
                  DayOfWeek.TUESDAY,
                      List.of(Hours.of("08:00", "12:00"), Hours.of("13:00", "19:00")),
                  DayOfWeek.WEDNESDAY, List.of(Hours.of("08:00", "20:00")),
                  DayOfWeek.THURSDAY, List.of(Hours.of("08:00", "20:00")),
                  DayOfWeek.FRIDAY, List.of(Hours.of("08:00", "16:00"))),
              List.of(
                  UnusualDays.closed(
                      LocalDate.of(2026, 6, 12), LocalDate.of(2026, 6, 12), "Staff day"))),
          OpeningTimes.UNSAID);

  @Test
  void isDueAtTheEndOfADayInTheLibrarysZone() {
    assertThat(due(Calendar.ALWAYS_OPEN, "2026-06-01T22:30:00Z", null))
        .isEqualTo("2026-06-09T21:59:00Z");
  }

  @Test
  void keepsTheHourWhenTheClocksChange() {
    assertThat(due(Calendar.ALWAYS_OPEN, "2026-03-27T10:00:00Z", null))
        .isEqualTo("2026-04-03T21:59:00Z");
    assertThat(due(Calendar.ALWAYS_OPEN, "2026-03-20T10:00:00Z", null))
        .isEqualTo("2026-03-27T22:59:00Z");
  }

  @Test
  void isDueWhenTheLibraryCloses() {
    assertThat(due(WEEKDAYS, "2026-06-02T10:00:00Z", null)).isEqualTo("2026-06-09T17:00:00Z");
    assertThat(due(WEEKDAYS, "2026-06-03T10:00:00Z", null)).isEqualTo("2026-06-10T18:00:00Z");
  }

  @Test
  void isDueOnTheNextOpenDayWhenTheDayIsClosed() {
    assertThat(due(WEEKDAYS, "2026-06-05T10:00:00Z", null)).isEqualTo("2026-06-15T18:00:00Z");
  }

  @Test
  void isNeverDueAfterThePatronsExpiry() {
    assertThat(due(WEEKDAYS, "2026-06-02T10:00:00Z", LocalDate.of(2026, 6, 7)))
        .isEqualTo("2026-06-05T14:00:00Z");
    assertThat(due(WEEKDAYS, "2026-06-02T10:00:00Z", LocalDate.of(2026, 6, 30)))
        .isEqualTo("2026-06-09T17:00:00Z");
  }

  @Test
  void isNotDueBeforeItIsLent() {
    assertThat(due(WEEKDAYS, "2026-06-02T18:00:00Z", LocalDate.of(2026, 6, 2)))
        .isEqualTo("2026-06-02T21:59:00Z");
  }

  private static Instant due(Calendar calendar, String now, @Nullable LocalDate expiry) {
    return new DueDates(calendar, Instant.parse(now), OSLO, expiry).under(WEEK);
  }
}
