package org.consort.staff.orders;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.access.StaffSession;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.VendorSearch;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.ordering.Ordering;
import org.consort.ordering.PlacedOrder;
import org.consort.staff.frame.Chapter;
import org.consort.staff.frame.Counter;
import org.consort.staff.frame.Frame;
import org.consort.staff.frame.Pager;
import org.consort.staff.frame.Section;
import org.consort.staff.frame.StaffPaths;
import org.consort.staff.frame.Tile;
import org.consort.staff.frame.Visit;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The pages about orders. Whoever may not see an institution's orders is not told that they exist.
public final class OrdersPage implements Chapter {
  private static final Page VENDORS = new Page(Page.LARGEST, 0);

  private final Ordering ordering;
  private final Acquisitions acquisitions;
  private final OrderingInstitutions institutions;
  private final Counter counter;

  public OrdersPage(
      Ordering ordering, Acquisitions acquisitions, Institutions institutions, Counter counter) {
    this.ordering = ordering;
    this.acquisitions = acquisitions;
    this.institutions = OrderingInstitutions.of(institutions, acquisitions.poLines());
    this.counter = counter;
  }

  @Override
  public Section section() {
    return Section.ORDERS;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/orders", counter.reception().signedIn(this::list)),
        Route.get("/orders/{institution}/stream", counter.reception().signedIn(this::listStream)),
        Route.get("/orders/{institution}/{number}", counter.reception().signedIn(this::one)),
        Route.get(
            "/orders/{institution}/{number}/stream",
            counter.reception().signedIn(this::oneStream)));
  }

  @Override
  public List<Tile> tiles(StaffSession session) {
    return institutions.visible().of(session).stream()
        .map(
            institution ->
                new Tile(
                    institutions.orders(institution),
                    "orders at " + institution.name(),
                    StaffPaths.ORDERS + "?institution=" + institution.code()))
        .filter(tile -> tile.figure() > 0)
        .toList();
  }

  private Reply list(Visit visit) {
    Institution institution = institutions.chosen(visit);
    Page page = Pager.wanted(visit.request());
    Listing<PlacedOrder> orders = ordering.orders(institution.id(), page);
    String path = StaffPaths.ORDERS + "?institution=" + institution.code() + "&";
    Frame frame = frame("Orders", visit, institution);
    OrderTelling telling = telling(institution, frame);
    OrdersView view =
        new OrdersView(
            institution.code(),
            institutions.visible().choices(visit, institution),
            orders.entries().stream().map(telling::row).toList(),
            new Pager(path, page, orders.total()),
            mark(institution));
    return counter.pages().page("orders/list", frame, view);
  }

  private Reply one(Visit visit) {
    Institution institution = institutions.visible().named(visit);
    PlacedOrder order = order(visit, institution);
    String title = order.line().number() + " " + order.line().title().title();
    Frame frame = frame(title, visit, institution);
    OrderView view = telling(institution, frame).whole(order, mark(order));
    return counter.pages().page("orders/one", frame, view);
  }

  private Reply listStream(Visit visit) {
    Institution institution = institutions.visible().named(visit);
    return counter.live().of(() -> mark(institution));
  }

  private Reply oneStream(Visit visit) {
    Institution institution = institutions.visible().named(visit);
    PlacedOrder order = order(visit, institution);
    return counter.live().of(() -> mark(institution, order.line().number()));
  }

  private String mark(Institution institution) {
    return acquisitions.poLines().changeMark(institution.id());
  }

  private String mark(Institution institution, String number) {
    return ordering.order(institution.id(), number).map(OrdersPage::mark).orElse("gone");
  }

  // The same on every node, so no hash codes of enums or unordered sets.
  private static String mark(PlacedOrder order) {
    PoLine line = order.line();
    return Integer.toHexString(
        (line.status().name() + line.statusAt() + line.places() + order.later().size()).hashCode());
  }

  private PlacedOrder order(Visit visit, Institution institution) {
    String number = visit.request().segment("number");
    return ordering
        .order(institution.id(), number)
        .orElseThrow(
            () -> new NotFound(new Problem("no-such-order", "There is no order " + number + ".")));
  }

  private Frame frame(String title, Visit visit, Institution institution) {
    return counter.pages().frame(title, Section.ORDERS, visit.session()).in(institution.zone());
  }

  private OrderTelling telling(Institution institution, Frame frame) {
    return new OrderTelling(institution.code(), vendors(institution), frame.wording());
  }

  private Map<String, String> vendors(Institution institution) {
    return acquisitions
        .vendors()
        .list(institution.id(), VendorSearch.ALL, VENDORS)
        .entries()
        .stream()
        .collect(Collectors.toMap(Vendor::code, Vendor::name));
  }
}
