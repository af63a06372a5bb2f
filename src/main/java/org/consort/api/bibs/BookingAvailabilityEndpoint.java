package org.consort.api.bibs;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.consort.access.Area;
import org.consort.alma.bibs.BookingAvailabilities;
import org.consort.alma.bibs.BookingAvailability;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.api.users.FrontDesk;
import org.consort.api.users.RequestChoices;
import org.consort.base.MmsId;
import org.consort.catalogue.CatalogueReason;
import org.consort.circulation.BusyTime;
import org.consort.circulation.Wanted;
import org.consort.web.Reply;
import org.consort.web.Route;

/// When a title or an item is **not** to be had:
/// `.../booking-availability?period=4&period_type=weeks`.
public final class BookingAvailabilityEndpoint {
  private static final String ITEM = "/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}";
  private static final int LONGEST = 1000;

  private final Doors doors;
  private final FrontDesk desk;
  private final RealItems items;
  private final RequestChoices choices;
  private final InstantSource clock;

  public BookingAvailabilityEndpoint(Doors doors, FrontDesk desk, InstantSource clock) {
    this.doors = doors;
    this.desk = desk;
    this.items = new RealItems(desk.catalogue());
    this.choices = new RequestChoices(desk);
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/bibs/{mms_id}/booking-availability", doors.read(Area.BIBS, this::ofTitle)),
        Route.get(ITEM + "/booking-availability", doors.read(Area.BIBS, this::ofItem)));
  }

  private Reply ofTitle(AlmaRequest request) {
    MmsId id = Ids.mms(request);
    if (desk.catalogue().bib(request.institutionId(), id).isEmpty()) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(id);
    }
    return answer(request, new Wanted.AnyCopy(id));
  }

  private Reply ofItem(AlmaRequest request) {
    return answer(request, new Wanted.OneItem(items.item(request).id()));
  }

  private Reply answer(AlmaRequest request, Wanted wanted) {
    choices.requireKnown(request);
    Instant now = clock.instant();
    Instant until = end(request, now.atZone(request.institution().zone())).toInstant();
    List<BookingAvailability> busy =
        desk.circulation().requests().busy(request.institutionId(), wanted, until).stream()
            .map(BookingAvailabilityEndpoint::shown)
            .toList();
    return request.reply(new BookingAvailabilities(busy, busy.size()));
  }

  private static BookingAvailability shown(BusyTime time) {
    return new BookingAvailability(time.from(), time.until(), time.reason());
  }

  private static ZonedDateTime end(AlmaRequest request, ZonedDateTime now) {
    String sent = request.query("period").orElse("");
    if (!sent.matches("[1-9][0-9]{0,3}") || Integer.parseInt(sent) > LONGEST) {
      throw BibsReason.BOOKING_PERIOD.refusal("period", sent, "a number from 1 to " + LONGEST);
    }
    int period = Integer.parseInt(sent);
    String type = request.query("period_type").orElse("");
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "days" -> now.plusDays(period);
      case "weeks" -> now.plusWeeks(period);
      case "months" -> now.plusMonths(period);
      default ->
          throw BibsReason.BOOKING_PERIOD.refusal("period_type", type, "days, weeks, months");
    };
  }
}
