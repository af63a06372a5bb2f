package org.consort.api;

import java.util.ArrayList;
import java.util.List;
import org.consort.api.bibs.BibsEndpoint;
import org.consort.api.bibs.BookingAvailabilityEndpoint;
import org.consort.api.bibs.Codes;
import org.consort.api.bibs.Inventory;
import org.consort.api.bibs.ItemLoansEndpoint;
import org.consort.api.bibs.ItemRequestsEndpoint;
import org.consort.api.bibs.ItemsEndpoint;
import org.consort.api.bibs.RequestedResourcesEndpoint;
import org.consort.api.bibs.ScanInEndpoint;
import org.consort.api.bibs.TitleRequestsEndpoint;
import org.consort.api.conf.IntegrationProfilesEndpoint;
import org.consort.api.conf.LenienciesEndpoint;
import org.consort.api.sharing.PartnersEndpoint;
import org.consort.api.users.DirectLoansEndpoint;
import org.consort.api.users.FeesEndpoint;
import org.consort.api.users.FrontDesk;
import org.consort.api.users.LettersEndpoint;
import org.consort.api.users.LoansEndpoint;
import org.consort.api.users.RequestsEndpoint;
import org.consort.api.users.UnservedEndpoint;
import org.consort.api.users.UsersEndpoint;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.ordering.IntegrationProfiles;
import org.consort.publishing.Destinations;
import org.consort.publishing.Publishing;
import org.consort.publishing.PublishingSettings;
import org.consort.web.Route;

/// A [TestLibrary] that serves users, items, requests, loans and scan-in.
public final class LendingLibrary implements AutoCloseable {
  public static final String DESK = "DEFAULT_CIRC_DESK";

  private final TestLibrary library = TestLibrary.open(LendingLibrary::routes);
  private final Caller north = library.north();
  private int count;

  /// An item by the ids of its path.
  public record Book(String bib, String holding, String pid, String barcode) {
    public String path() {
      return "/bibs/" + bib + "/holdings/" + holding + "/items/" + pid;
    }
  }

  private static List<Route> routes(TestLibrary library) {
    Doors doors = library.doors();
    Codes codes = new Codes(library.libraries(), library.codes());
    Inventory inventory = library.inventory();
    FrontDesk desk = library.frontDesk();
    List<Route> routes = new ArrayList<>();
    routes.addAll(new UsersEndpoint(doors, desk, library.fees()).routes());
    routes.addAll(new LenienciesEndpoint(doors, library.leniencies()).routes());
    routes.addAll(new UnservedEndpoint(doors, library.users()).routes());
    routes.addAll(new FeesEndpoint(doors, desk, library.fees()).routes());
    routes.addAll(new BibsEndpoint(doors, inventory, library.circulation()).routes());
    routes.addAll(new ItemsEndpoint(doors, inventory, library.circulation()).routes());
    routes.addAll(new ScanInEndpoint(doors, inventory, library.circulation()).routes());
    routes.addAll(new RequestsEndpoint(doors, desk).routes());
    routes.addAll(new LoansEndpoint(doors, desk).routes());
    routes.addAll(new DirectLoansEndpoint(doors, desk).routes());
    routes.addAll(new LettersEndpoint(doors, desk).routes());
    routes.addAll(new BookingAvailabilityEndpoint(doors, desk, library.clock()).routes());
    routes.addAll(new ItemRequestsEndpoint(doors, desk).routes());
    routes.addAll(new RequestedResourcesEndpoint(doors, desk, codes).routes());
    routes.addAll(new PartnersEndpoint(doors).routes());
    routes.addAll(new TitleRequestsEndpoint(doors, desk).routes());
    routes.addAll(new ItemLoansEndpoint(doors, desk).routes());
    Publishing publishing =
        new Publishing(
            library.database(),
            library.clock(),
            PublishingSettings.with(Destinations.AND_LOOPBACK));
    routes.addAll(
        new IntegrationProfilesEndpoint(
                doors, publishing.webhooks(), new IntegrationProfiles(library.database()))
            .routes());
    return routes;
  }

  public TestLibrary library() {
    return library;
  }

  public Caller north() {
    return north;
  }

  /// A patron's primary id.
  public String patron() {
    return patron("");
  }

  /// @param more further members of the user, each beginning with a comma
  public String patron(String more) {
    String id = "reader-" + ++count;
    Caller.Answer added =
        north.post(
            "/users",
            """
            {"primary_id":"%s","record_type":{"value":"PUBLIC"},"last_name":"Example",
             "first_name":"%s","account_type":{"value":"INTERNAL"},"status":{"value":"ACTIVE"},
             "user_group":{"value":"UNDERGRAD"}%s}
            """
                .formatted(id, id, more));
    if (added.status() != 200) {
      throw new IllegalStateException(added.body());
    }
    return id;
  }

  /// An item in place in the main library.
  public Book book() {
    return book("MAIN", "BOOK");
  }

  public Book book(String libraryCode, String policy) {
    Catalogue catalogue = library.catalogue();
    String barcode = "BK-" + ++count;
    Record record =
        Record.of(
            Leader.BOOK,
            DataField.of("100", "1 ", "a", "Moss, Ada"),
            DataField.of("245", "10", "a", "Fells and fens"),
            DataField.of("264", " 1", "c", "1999"));
    Shelf shelf = new Shelf(libraryCode, libraryCode.equals("DCB") ? "DCBLOC" : "STACKS");
    return library
        .database()
        .write(
            tx -> {
              var bib =
                  catalogue.addBib(tx, TestLibrary.NORTH, new NewBib(record, false, "test")).id();
              var holding =
                  catalogue
                      .addHolding(
                          tx,
                          TestLibrary.NORTH,
                          bib,
                          NewHolding.at(shelf, new CallNumber("0", "QK533 .M67"), "test"))
                      .id();
              var item =
                  catalogue
                      .addItem(
                          tx,
                          TestLibrary.NORTH,
                          holding,
                          new NewItem(
                              barcode, ItemDetails.of("BOOK", policy), ItemState.IN_PLACE, "test"))
                      .id();
              return new Book(bib.toString(), holding.toString(), item.toString(), barcode);
            });
  }

  public static String hold(String pickupLibrary) {
    return hold(pickupLibrary, "");
  }

  /// @param more further members of the request, each beginning with a comma
  public static String hold(String pickupLibrary, String more) {
    return """
    {"request_type":"HOLD","pickup_location_type":"LIBRARY","pickup_location_library":"%s"%s}
    """
        .formatted(pickupLibrary, more);
  }

  public Caller.Answer place(String patron, Book book, String pickupLibrary) {
    return north.post("/users/" + patron + "/requests?item_pid=" + book.pid(), hold(pickupLibrary));
  }

  /// The id of a new request.
  public String placed(String patron, Book book, String pickupLibrary) {
    return place(patron, book, pickupLibrary).at("/request_id");
  }

  public Caller.Answer lend(String patron, Book book) {
    return north.post(
        "/users/" + patron + "/loans?item_pid=" + book.pid(),
        """
        {"circ_desk":{"value":"DEFAULT_CIRC_DESK"},"library":{"value":"MAIN"}}
        """);
  }

  public Caller.Answer scan(Book book, String atLibrary) {
    return north.post(book.path() + "?op=scan&library=" + atLibrary + "&circ_desk=" + DESK, "");
  }

  @Override
  public void close() {
    library.close();
  }
}
