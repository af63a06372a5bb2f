package org.consort.app.house;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.consort.alma.client.AlmaAccess;
import org.consort.borrowing.BorrowingDesk;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.Hub;
import org.consort.borrowing.consortium.Agencies;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.watch.Watcher;
import org.consort.borrowing.work.Worker;
import org.consort.database.Database;
import org.consort.jobs.Chore;
import org.consort.remote.RemoteLibrary;
import org.consort.remote.alma.AlmaLibrary;
import org.consort.union.UnionCatalogue;

/// The consortium's hub, which knows the libraries by their APIs alone.
public record HubOffice(
    Agencies agencies,
    UnionCatalogue union,
    BorrowingDesk desk,
    BorrowingRequests requests,
    Worker worker,
    Watcher watcher) {
  /// One hub serves one consortium; its code keeps its rows apart from another's.
  private static final String CONSORTIUM = "CON";

  static HubOffice open(Database database, InstantSource clock) {
    Agencies agencies = new Agencies(database, CONSORTIUM);
    UnionCatalogue union = new UnionCatalogue(database, CONSORTIUM);
    Hub hub =
        new Hub(database, CONSORTIUM, agencies, union, code -> library(agencies, code), clock);
    return new HubOffice(
        agencies,
        union,
        new BorrowingDesk(hub),
        new BorrowingRequests(hub),
        new Worker(hub),
        new Watcher(hub));
  }

  private static RemoteLibrary library(Agencies agencies, String code) {
    Agency agency =
        agencies
            .byCode(code)
            .orElseThrow(() -> new IllegalStateException("no agency has the code " + code));
    return AlmaLibrary.at(
        code, new AlmaAccess(agency.baseUrl(), agency.key()), agency.rooms().cancellationReason());
  }

  /// Does what is due of a request, looks at its libraries, and does what that calls for.
  void look(String request) {
    worker.runDue(request);
    watcher.look(request);
    worker.runDue(request);
  }

  List<Chore> chores() {
    return List.of(
        new Chore("borrowing steps", Duration.ofMillis(200), worker::runDue),
        new Chore("borrowing looks", Duration.ofSeconds(1), watcher::runDue));
  }
}
