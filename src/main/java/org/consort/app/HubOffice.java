package org.consort.app;

import java.time.InstantSource;
import java.util.List;
import org.consort.borrowing.BorrowingDesk;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.Hub;
import org.consort.borrowing.consortium.Agencies;
import org.consort.database.Database;
import org.consort.jobs.Chore;
import org.consort.union.UnionCatalogue;

/// The consortium's hub, which knows the libraries by their APIs alone.
public record HubOffice(
    Agencies agencies, UnionCatalogue union, BorrowingDesk desk, BorrowingRequests requests) {
  /// One hub serves one consortium; its code keeps its rows apart from another's.
  private static final String CONSORTIUM = "CON";

  static HubOffice open(Database database, InstantSource clock) {
    Agencies agencies = new Agencies(database, CONSORTIUM);
    UnionCatalogue union = new UnionCatalogue(database, CONSORTIUM);
    Hub hub = new Hub(database, CONSORTIUM, agencies, union, HubOffice::notYet, clock);
    return new HubOffice(agencies, union, new BorrowingDesk(hub), new BorrowingRequests(hub));
  }

  private static org.consort.remote.RemoteLibrary notYet(String agency) {
    throw new IllegalStateException(agency);
  }

  List<Chore> chores() {
    return List.of();
  }
}
