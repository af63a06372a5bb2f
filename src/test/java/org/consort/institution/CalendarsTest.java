package org.consort.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  private static final InstitutionId TOWN = new InstitutionId(9001);
  private static final Hours DAY = Hours.of("09:00", "18:00");
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-06-01T10:00:00Z"));
  private final Database database = TestDatabase.open();
  private final Calendars calendars = new Libraries(database, clock).calendars();

  @BeforeEach
  void addTown() {
    new Institutions(database, clock)
        .add(new Institution(TOWN, "01TOWN", "Town", ZoneId.of("UTC"), null));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void isAlwaysOpenUntilAnybodySaysOtherwise() {
    Calendar calendar = calendars.of(TOWN, "MAIN");

    assertThat(calendar.hours(MONDAY)).containsExactly(Hours.ALL_DAY);
    assertThat(calendar.openDaysAfter(MONDAY, 7)).isEqualTo(MONDAY.plusDays(7));
  }

  @Test
  void prefersWhatALibrarySaysToWhatItsInstitutionSays() {
    calendars.set(TOWN, weekdays(DAY));
    calendars.set(TOWN, "SCI", weekdays(Hours.of("10:00", "12:00"), Hours.of("13:00", "15:00")));

    assertThat(calendars.of(TOWN, "MAIN").hours(MONDAY)).containsExactly(DAY);
    assertThat(calendars.of(TOWN, "SCI").closing(MONDAY)).isEqualTo("15:00");
    assertThat(calendars.of(TOWN, "SCI").hours(MONDAY)).hasSize(2);
    assertThat(calendars.of(TOWN, "SCI").isOpen(MONDAY.minusDays(1))).isFalse();
  }

  @Test
  void countsOpenDaysOnly() {
    UnusualDays feast = UnusualDays.closed(MONDAY.plusDays(2), MONDAY.plusDays(3), "Feast");
    calendars.set(TOWN, new OpeningTimes(weekdays(DAY).week(), List.of(feast)));
    Calendar calendar = calendars.of(TOWN, "MAIN");

    assertThat(calendar.openDaysAfter(MONDAY, 2)).isEqualTo(MONDAY.plusDays(4));
    assertThat(calendar.openDaysAfter(MONDAY, 3)).isEqualTo(MONDAY.plusDays(7));
    assertThat(calendar.openFrom(MONDAY.plusDays(2))).isEqualTo(MONDAY.plusDays(4));
    assertThat(calendar.openUntil(MONDAY.plusDays(3), MONDAY)).isEqualTo(MONDAY.plusDays(1));
  }

  @Test
  void opensOnADayThatIsUsuallyClosed() {
    UnusualDays fair = new UnusualDays(MONDAY.minusDays(1), MONDAY.minusDays(1), List.of(DAY), "");
    calendars.set(TOWN, weekdays(DAY));
    calendars.set(TOWN, "MAIN", new OpeningTimes(Map.of(), List.of(fair)));

    assertThat(calendars.of(TOWN, "MAIN").isOpen(MONDAY.minusDays(1))).isTrue();
    assertThat(calendars.of(TOWN, "MAIN").hours(MONDAY)).containsExactly(DAY);
    assertThat(calendars.of(TOWN, "SCI").isOpen(MONDAY.minusDays(1))).isFalse();
  }

  @Test
  void endsWhenALibraryIsClosedForGood() {
    UnusualDays closed = UnusualDays.closed(MONDAY, MONDAY.plusYears(9), "Rebuilding");
    calendars.set(TOWN, "MAIN", new OpeningTimes(Map.of(), List.of(closed)));

    assertThat(calendars.of(TOWN, "MAIN").openFrom(MONDAY)).isEqualTo(MONDAY);
  }

  private static OpeningTimes weekdays(Hours... hours) {
    Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        week.put(day, List.of(hours));
      }
    }
    return new OpeningTimes(week, List.of());
  }
}
