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
  final Database database;
  final Map<String, PaperLibrary> libraries = new LinkedHashMap<>();
  final Hub hub;
  final BorrowingDesk desk;
  final BorrowingRequests requests;

  Consortium() {
    this(TestDatabase.open(), "CON", library -> library);
  }

  /// @param consortium keeps this one apart from others in the same database
  /// @param line what stands between the hub and each library
  Consortium(Database database, String consortium, Function<RemoteLibrary, RemoteLibrary> line) {
    this.database = database;
    Agencies agencies = new Agencies(database, consortium);
    UnionCatalogue union = new UnionCatalogue(database, consortium);
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
            consortium,
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

  /// Asks with a key, and again with the same key when the hub dies over it.
  String asks(String patron, String home, String pickup) {
    Wish wish =
        Wish.of(
            new Wish.PatronCard(home, patron),
            Wish.Title.ofIsbn(ISBN),
            new Wish.Pickup(pickup, "MAIN"));
    Submission submitted = submit(wish, patron);
    assertThat(submitted).isInstanceOf(Submission.Accepted.class);
    String id = ((Submission.Accepted) submitted).request().id();
    settle();
    return id;
  }

  private Submission submit(Wish wish, String key) {
    try {
      return desk.submit(wish, key);
    } catch (UnreliableLibrary.Killed _) {
      return desk.submit(wish, key);
    }
  }

  /// Everything that is due is done, and what becomes due within twenty minutes. When the process
  /// dies on the way, another takes its place.
  void settle() {
    survive(() -> new Worker(hub).runDue());
    for (int i = 0; i < 4; i++) {
      clock.passes(Duration.ofMinutes(6));
      survive(() -> new Worker(hub).runDue());
      survive(() -> new Watcher(hub).runDue());
      survive(() -> new Worker(hub).runDue());
    }
  }

  private static void survive(Runnable life) {
    try {
      life.run();
    } catch (UnreliableLibrary.Killed _) {
      // What was begun stays as it is until its lease ends.
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
