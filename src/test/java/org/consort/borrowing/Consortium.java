package org.consort.borrowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.consort.base.ManualClock;
import org.consort.borrowing.consortium.Agencies;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.consortium.AgencyRooms;
import org.consort.borrowing.consortium.Mapping;
import org.consort.borrowing.consortium.PickupPlace;
import org.consort.borrowing.watch.Watcher;
import org.consort.borrowing.work.Worker;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.remote.Patron;
import org.consort.remote.RemoteLibrary;
import org.consort.union.UnionCatalogue;
import org.consort.union.UnionHolding;

/// Three libraries on paper, NOR, SOU and EAS, and a hub among them, with time moved by hand.
final class Consortium implements AutoCloseable {
  static final String ISBN = "9780441478125";

  final ManualClock clock = new ManualClock(Instant.parse("2026-11-21T10:00:00Z"));
  final Database database = TestDatabase.open();
  final Map<String, PaperLibrary> libraries = new LinkedHashMap<>();
  final Hub hub;
  final BorrowingDesk desk;
  final BorrowingRequests requests;

  Consortium() {
    this(library -> library);
  }

  /// @param line what stands between the hub and each library
  Consortium(Function<RemoteLibrary, RemoteLibrary> line) {
    Agencies agencies = new Agencies(database, "CON");
    UnionCatalogue union = new UnionCatalogue(database, "CON");
    for (String code : new String[] {"NOR", "SOU", "EAS"}) {
      agencies.put(agency(code));
      agencies.put(new PickupPlace(code, "MAIN", code + " main library"));
      agencies.put(new Mapping(code, Mapping.Kind.GROUP_TO_COMMON, "UNDERGRAD", "STUDENT"));
      PaperLibrary library = new PaperLibrary(code, clock);
      String ada = code.toLowerCase(java.util.Locale.ROOT) + "-ada";
      library.patrons.put(ada, new Patron(ada, "UNDERGRAD", true, false, null));
      libraries.put(code, library);
    }
    hub =
        new Hub(
            database,
            "CON",
            agencies,
            union,
            code -> line.apply(Optional.ofNullable(libraries.get(code)).orElseThrow().remote()),
            clock);
    desk = new BorrowingDesk(hub);
    requests = new BorrowingRequests(hub);
  }

  private static Agency agency(String code) {
    AgencyRooms rooms =
        new AgencyRooms(
            "DCB",
            new AgencyRooms.Stacks("DCB", "DCBLOC"),
            "DCB_PATRON",
            "DEFAULT_CIRC_DESK",
            "ILL",
            "CancelledAtPatronRequest",
            Set.of("REFONLY"));
    return new Agency(
        code,
        code,
        URI.create("http://" + code + ".example"),
        "key",
        Agency.Participation.FULL,
        0,
        rooms);
  }

  PaperLibrary at(String code) {
    return Optional.ofNullable(libraries.get(code)).orElseThrow();
  }

  void holds(String agency, String barcode) {
    at(agency).owns("99" + agency, barcode);
    hub.union()
        .note(
            new UnionHolding(
                agency, "99" + agency, ISBN, "The left hand of darkness", "Le Guin, Ursula K."));
  }

  String asks(String patron, String home, String pickup) {
    Submission submitted =
        desk.submit(
            Wish.of(
                new Wish.PatronCard(home, patron),
                Wish.Title.ofIsbn(ISBN),
                new Wish.Pickup(pickup, "MAIN")),
            null);
    assertThat(submitted).isInstanceOf(Submission.Accepted.class);
    String id = ((Submission.Accepted) submitted).request().id();
    settle();
    return id;
  }

  /// Everything that is due is done, and what becomes due within a quarter of an hour.
  void settle() {
    Worker worker = new Worker(hub);
    Watcher watcher = new Watcher(hub);
    worker.runDue();
    for (int i = 0; i < 3; i++) {
      clock.passes(Duration.ofMinutes(6));
      worker.runDue();
      watcher.runDue();
      worker.runDue();
    }
  }

  /// Long enough for any look to fall due.
  void passes(Duration time) {
    clock.passes(time);
    settle();
  }

  BorrowingRequest request(String id) {
    return requests.get(id);
  }

  @Override
  public void close() {
    database.close();
  }
}
