package org.consort.staff;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.consort.access.StaffAccount;
import org.consort.access.StaffAccounts;
import org.consort.access.StaffRole;
import org.consort.access.StaffSessions;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.NewFund;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.Vendor;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.Money;
import org.consort.borrowing.BorrowingDesk;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.Hub;
import org.consort.borrowing.Submission;
import org.consort.borrowing.Wish;
import org.consort.borrowing.consortium.Agencies;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.consortium.AgencyRooms;
import org.consort.borrowing.consortium.PickupPlace;
import org.consort.borrowing.workflow.Event;
import org.consort.catalogue.Catalogue;
import org.consort.database.Database;
import org.consort.database.Happening;
import org.consort.database.Outbox;
import org.consort.database.TestDatabase;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.consort.jobs.Chores;
import org.consort.ordering.IncomingOrder;
import org.consort.ordering.IntegrationProfile;
import org.consort.ordering.IntegrationProfiles;
import org.consort.ordering.OrderCall;
import org.consort.ordering.Ordering;
import org.consort.ordering.Outcome;
import org.consort.publishing.Destinations;
import org.consort.publishing.EventCode;
import org.consort.publishing.MessageFormat;
import org.consort.publishing.NewWebhook;
import org.consort.publishing.Publishing;
import org.consort.publishing.PublishingSettings;
import org.consort.publishing.TestListener;
import org.consort.remote.RemoteLibrary;
import org.consort.remote.RemoteTrouble;
import org.consort.union.UnionCatalogue;
import org.consort.union.UnionHolding;
import org.consort.web.Server;

/// The staff pages over a database of their own: one institution that orders, two agencies that
/// borrow and whose systems are silent, and three accounts. It is 21 November 2026, 10:00 UTC.
public final class StaffWorld implements AutoCloseable {
  public static final String PASSWORD = "a long enough password";

  private static final Currency USD = Currency.getInstance("USD");
  private static final InstitutionId NORTH = new InstitutionId(9001);
  private static final InstitutionId SOUTH = new InstitutionId(9002);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-11-21T10:00:00Z"));
  private final Database database = TestDatabase.open();
  private final Institution north =
      new Institution(NORTH, "01TST_NOR", "North University", ZoneId.of("UTC"), null);
  private final Acquisitions acquisitions;
  private final Ordering ordering;
  private final AtomicInteger asked = new AtomicInteger();
  private final BorrowingDesk desk;
  private final Publishing publishing;
  private final TestListener listener = new TestListener();
  private final StaffSite site;
  private final Server server;

  public StaffWorld() {
    Institutions institutions = new Institutions(database, clock);
    institutions.add(north);
    institutions.add(new Institution(SOUTH, "01TST_SOU", "South College", ZoneId.of("UTC"), null));
    Catalogue catalogue = new Catalogue(database, clock);
    acquisitions = Acquisitions.open(database, catalogue, clock);
    ordering = ordering(catalogue);
    Agencies agencies = new Agencies(database, "CON");
    UnionCatalogue union = new UnionCatalogue(database, "CON");
    Hub hub = new Hub(database, "CON", agencies, union, StaffWorld::silent, clock);
    join(agencies);
    union.note(
        new UnionHolding(
            "SOU", "991", "9780441478125", "The left hand of darkness", "Le Guin, Ursula K."));
    desk = new BorrowingDesk(hub);
    publishing =
        new Publishing(database, clock, PublishingSettings.with(Destinations.AND_LOOPBACK));
    StaffSite.Contents contents =
        new StaffSite.Contents(
            new StaffSite.Orders(ordering, acquisitions),
            new StaffSite.Borrowing(new BorrowingRequests(hub), agencies),
            publishing.webhooks());
    site = new StaffSite(door(institutions), contents, clock);
    server = Server.start("localhost", 0, List.of(FrontDoor.part(List.of()), site.part()));
  }

  public int port() {
    return server.port();
  }

  StaffBrowsing visitor() {
    return new StaffBrowsing(port());
  }

  StaffBrowsing signedIn(String name) {
    StaffBrowsing browsing = visitor();
    browsing.signIn(name, PASSWORD);
    return browsing;
  }

  /// Places an order of one copy, paid by a fund of 1000.00 USD.
  public PoLine order(String title, String price) {
    return order(title, price, "HIST-2026");
  }

  /// @param fund `HIST-2026`, or `GEN-2026`, which has 100.00 USD
  PoLine order(String title, String price, String fund) {
    IncomingOrder order =
        new IncomingOrder(
            "MAIN",
            "PRINTED_BOOK_OT",
            null,
            "HARB",
            "HARB-FIRM",
            null,
            new IncomingOrder.Cost(
                new BigDecimal(price),
                "USD",
                null,
                false,
                List.of(new IncomingOrder.Share(fund, BigDecimal.valueOf(100), null, null))),
            new IncomingOrder.Title(
                null, title, "Calvino, Italo", null, null, "Harcourt", null, "1974", List.of()),
            List.of(new IncomingOrder.Place("MAIN", "STACKS", 1, List.of())),
            List.of(),
            List.of("for the seminar"),
            Map.of());
    Outcome outcome =
        ordering.place(
            north, order, new OrderCall(null, false, null, "vendor key", "{\"from\":\"vendor\"}"));
    if (outcome instanceof Outcome.Placed placed) {
      return placed.line();
    }
    throw new AssertionError("not placed: " + outcome);
  }

  /// A patron of North, at first Ada, asks for a book of South.
  ///
  /// @return the request's id
  public String request() {
    String patron = asked.getAndIncrement() == 0 ? "nor-ada" : "nor-" + asked;
    Submission submission =
        desk.submit(
            Wish.of(
                new Wish.PatronCard("NOR", patron),
                Wish.Title.ofIsbn("9780441478125"),
                new Wish.Pickup("NOR", "MAIN")),
            null);
    if (submission instanceof Submission.Accepted accepted) {
      return accepted.request().id();
    }
    throw new AssertionError("not accepted: " + submission);
  }

  public void happens(String request, Event event) {
    desk.report(request, event);
  }

  /// Somebody registers at North to be told of loans.
  public void listens(String name, String query) {
    publishing
        .webhooks()
        .add(
            NORTH,
            new NewWebhook(
                name,
                name,
                "",
                URI.create(listener.url() + query),
                "open sesame",
                MessageFormat.JSON,
                EventCode.meantBy("LOAN")));
  }

  /// A loan is made, and everybody who listens is told.
  ///
  /// @param answers the statuses they answer; 200 when there are none left
  public void lends(String loan, Integer... answers) {
    listener.says(answers);
    database.change(
        tx ->
            Outbox.tell(
                tx,
                NORTH,
                new Happening("LOAN_CREATED", "loan " + loan, clock.instant(), Map.of())));
    new Chores(publishing.postroom((event, format) -> "{}").chores()).runAll();
  }

  @Override
  public void close() {
    site.close();
    listener.close();
    server.close();
    database.close();
  }

  private StaffSite.Door door(Institutions institutions) {
    StaffAccounts accounts = new StaffAccounts(database, clock);
    accounts.add(
        new StaffAccount("vera", "Vera Holm", Set.of(StaffRole.values()), Set.of(NORTH)), PASSWORD);
    accounts.add(
        new StaffAccount("otto", "Otto Berg", Set.of(StaffRole.ORDERS), Set.of(NORTH, SOUTH)),
        PASSWORD);
    accounts.add(
        new StaffAccount("bea", "Bea Lund", Set.of(StaffRole.BORROWING), Set.of()), PASSWORD);
    return new StaffSite.Door(accounts, new StaffSessions(database, clock), institutions);
  }

  private Ordering ordering(Catalogue catalogue) {
    Libraries libraries = new Libraries(database, clock);
    libraries.add(NORTH, new Library("MAIN", "Main Library", "", false));
    libraries.add(NORTH, new Location("MAIN", "STACKS", "Stacks", LocationType.OPEN, false));
    LocalDate newYear = LocalDate.of(2026, 1, 1);
    acquisitions
        .periods()
        .add(NORTH, new FiscalPeriod("2026", "2026", newYear, LocalDate.of(2026, 12, 31)));
    NewFund ledger = NewFund.ledger("MONO-2026", "Monographs", "2026", USD);
    NewFund books = ledger.summary("BOOKS", "Books");
    List.of(
            ledger,
            books,
            books.allocated("HIST-2026", "History"),
            books.allocated("GEN-2026", "General"))
        .forEach(fund -> acquisitions.funds().add(NORTH, fund));
    acquisitions.funds().allocate(NORTH, "HIST-2026", new Money(new BigDecimal("1000"), USD));
    acquisitions.funds().allocate(NORTH, "GEN-2026", new Money(new BigDecimal("100"), USD));
    Vendor.Account account = new Vendor.Account("HARB-FIRM", "Firm orders", BigDecimal.ZERO, USD);
    acquisitions.vendors().add(NORTH, new Vendor("HARB", "Harbour Books", true, List.of(account)));
    new IntegrationProfiles(database)
        .add(NORTH, IntegrationProfile.plain("DEFAULT", "Default").asDefault());
    CodeTables tables = new CodeTables(database, clock);
    return new Ordering(database, libraries, tables, catalogue, acquisitions, clock);
  }

  private static void join(Agencies agencies) {
    AgencyRooms rooms =
        new AgencyRooms(
            "DCB",
            new AgencyRooms.Stacks("DCB", "DCBLOC"),
            "DCB_PATRON",
            "DEFAULT_CIRC_DESK",
            "ILL",
            "CannotBeFulfilled",
            Set.of());
    for (String code : List.of("NOR", "SOU")) {
      String name = code.equals("NOR") ? "North University" : "South College";
      URI nowhere = URI.create("http://localhost:1");
      agencies.put(new Agency(code, name, nowhere, "no key", Agency.Participation.FULL, 0, rooms));
      agencies.put(new PickupPlace(code, "MAIN", "Main Library"));
    }
  }

  private static RemoteLibrary silent(String agency) {
    throw new RemoteTrouble(true, "UNREACHABLE", agency + " does not answer");
  }
}
