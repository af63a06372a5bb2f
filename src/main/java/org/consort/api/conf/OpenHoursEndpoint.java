package org.consort.api.conf;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consort.access.Area;
import org.consort.alma.conf.OpenDays;
import org.consort.alma.conf.OpenHours;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.institution.Calendar;
import org.consort.institution.Calendars;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.OpeningTimes;
import org.consort.web.Reply;
import org.consort.web.Route;

/// When libraries are open: day by day for a library, or, without dates, the records of the
/// institution's calendar.
public final class OpenHoursEndpoint {
  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS = 400;

  private final Doors doors;
  private final Libraries libraries;
  private final Calendars calendars;
  private final InstantSource clock;

  public OpenHoursEndpoint(Doors doors, Libraries libraries, InstantSource clock) {
    this.doors = doors;
    this.libraries = libraries;
    this.calendars = libraries.calendars();
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/conf/libraries/{library}/open-hours", doors.read(Area.CONF, this::ofLibrary)),
        Route.get("/conf/open-hours", doors.read(Area.CONF, this::ofInstitution)));
  }

  private Reply ofLibrary(AlmaRequest request) {
    String code = request.segment("library");
    Library library =
        libraries
            .library(request.institutionId(), code)
            .orElseThrow(() -> new NotFound(ConfReason.LIBRARY_NOT_FOUND.about(code)));
    return days(request, calendars.of(request.institutionId(), library.code()));
  }

  private Reply ofInstitution(AlmaRequest request) {
    Optional<Library> library = Scope.asked(request, libraries);
    if (request.query("from").isPresent() || request.query("to").isPresent()) {
      return days(
          request,
          library
              .map(one -> calendars.of(request.institutionId(), one.code()))
              .orElseGet(() -> calendars.of(request.institutionId())));
    }
    OpeningTimes times =
        library
            .map(one -> calendars.times(request.institutionId(), one.code()))
            .orElseGet(() -> calendars.times(request.institutionId()));
    return request.reply(new OpenHours(AlmaCalendar.records(times)));
  }

  private Reply days(AlmaRequest request, Calendar calendar) {
    LocalDate from = request.date("from").orElseGet(() -> today(request));
    LocalDate to = request.date("to").orElseGet(() -> from.plusDays(USUAL_DAYS - 1));
    if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
      String valid = "a date from %s, at most %d days later".formatted(from, MOST_DAYS);
      throw new BadRequest(ApiReason.FIELD_NOT_VALID.about("to", to, valid));
    }
    return request.reply(
        new OpenDays(
            from.datesUntil(to.plusDays(1)).map(day -> AlmaCalendar.day(calendar, day)).toList()));
  }

  private LocalDate today(AlmaRequest request) {
    return clock.instant().atZone(request.institution().zone()).toLocalDate();
  }
}
