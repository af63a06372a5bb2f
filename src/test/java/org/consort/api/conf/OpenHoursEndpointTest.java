package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.institution.Hours;
import org.consort.institution.OpeningTimes;
import org.consort.institution.UnusualDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenHoursEndpointTest {
  private static final TestLibrary LIBRARY =
      TestLibrary.open(
          library ->
              new OpenHoursEndpoint(library.doors(), library.libraries(), library.clock())
                  .routes());
  private static final Caller NORTH = LIBRARY.north();
  private static final String MAIN = "/conf/libraries/MAIN/open-hours";

  @BeforeAll
  static void setTheHours() {
    OpeningTimes times =
        new OpeningTimes(
            Map.of(
                DayOfWeek.FRIDAY, List.of(Hours.of("08:00", "12:00"), Hours.of("13:00", "21:00"))),
            List.of(
                UnusualDays.closed(
                    LocalDate.of(2026, 5, 15), LocalDate.of(2026, 5, 15), "Spring day")));
    LIBRARY.libraries().calendars().set(TestLibrary.NORTH, times);
  }

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canReadADay() {
    Caller.Answer friday = NORTH.get(MAIN + "?from=2026-05-08&to=2026-05-08");

    assertThat(friday.status()).isEqualTo(200);
    assertThat(friday.body())
        .isEqualTo(
            "{\"day\":[{\"date\":\"2026-05-08Z\",\"day_of_week\":{\"value\":\"6\",\"desc\":"
                + "\"Friday\"},\"hour\":[{\"from\":\"08:00\",\"to\":\"12:00\"},"
                + "{\"from\":\"13:00\",\"to\":\"21:00\"}]}]}");
  }

  @Test
  void canReadADayInXml() {
    assertThat(NORTH.inXml().get(MAIN + "?from=2026-05-08Z&to=2026-05-08Z").body())
        .contains(
            "<days><day><date>2026-05-08Z</date><day_of_week desc=\"Friday\">6</day_of_week>"
                + "<hours><hour><from>08:00</from><to>12:00</to></hour>");
  }

  @Test
  void canReadTheComingWeekWithItsClosedDays() {
    Caller.Answer week = NORTH.get(MAIN);

    assertThat(week.at("/day/0/date")).isEqualTo("2026-05-04Z");
    assertThat(week.json().at("/day")).hasSize(7);
    assertThat(week.json().at("/day/0/hour")).isEmpty();
    assertThat(NORTH.get(MAIN + "?from=2026-05-15&to=2026-05-15").json().at("/day/0/hour"))
        .isEmpty();
  }

  @Test
  void canReadTheCalendarOfTheInstitution() {
    Caller.Answer records = NORTH.get("/conf/open-hours");

    assertThat(records.at("/open_hour/0/type/value")).isEqualTo("WEEK");
    assertThat(records.at("/open_hour/0/day_of_week/value")).isEqualTo("FRIDAY");
    assertThat(records.at("/open_hour/2/desc")).isEqualTo("Spring day");
    assertThat(records.at("/open_hour/2/status/value")).isEqualTo("CLOSED");
    assertThat(NORTH.get("/conf/open-hours?from=2026-05-08&to=2026-05-08").at("/day/0/date"))
        .isEqualTo("2026-05-08Z");
  }

  @Test
  void canReadTheCalendarOfOneLibrary() {
    OpeningTimes times =
        new OpeningTimes(Map.of(DayOfWeek.SUNDAY, List.of(Hours.of("10:00", "12:00"))), List.of());
    LIBRARY.libraries().calendars().set(TestLibrary.NORTH, "SCI", times);

    Caller.Answer records = NORTH.get("/conf/open-hours?scope=SCI");

    assertThat(records.at("/open_hour/0/day_of_week/value")).isEqualTo("SUNDAY");
    assertThat(records.at("/open_hour/1/type/value")).isEmpty();
    assertThat(NORTH.inXml().get("/conf/open-hours?scope=01TST_NOR").body()).contains("FRIDAY");
    assertThat(NORTH.get("/conf/open-hours?scope=NONE").errorCode()).isEqualTo("40166411");
  }

  @Test
  void cannotReadAnotherInstitutionsCalendar() {
    assertThat(LIBRARY.south().get(MAIN).at("/day/0/hour/0/to")).isEqualTo("23:59");
  }

  @Test
  void cannotReadWhatMakesNoSense() {
    assertThat(NORTH.get("/conf/libraries/NOWHERE/open-hours").errorCode()).isEqualTo("402119");
    assertThat(NORTH.get(MAIN + "?from=yesterday").errorCode()).isEqualTo("401666");
    assertThat(NORTH.get(MAIN + "?from=2026-05-08&to=2026-05-07").errorCode()).isEqualTo("401666");
    assertThat(NORTH.get(MAIN + "?from=2026-05-08&to=2099-05-07").errorCode()).isEqualTo("401666");
  }
}
