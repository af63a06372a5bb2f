package org.consort.circulation;

import java.time.InstantSource;
import org.consort.catalogue.CataloguingDesk;
import org.consort.database.Database;

/// The circulation desk: one of each of its doorways, working together.
public final class Circulation {
  private final LoanPolicies policies;
  private final Requests requests;
  private final Loans loans;
  private final ScanIn scanIn;
  private final CirculationDesk desk;

  public Circulation(Database database, InstantSource clock, Neighbours neighbours) {
    this.policies = new LoanPolicies(database);
    this.desk = new CirculationDesk(database, clock, neighbours, policies);
    this.requests = new Requests(desk);
    this.loans = new Loans(desk);
    this.scanIn = new ScanIn(desk);
  }

  public LoanPolicies policies() {
    return policies;
  }

  public Requests requests() {
    return requests;
  }

  public Loans loans() {
    return loans;
  }

  public ScanIn scanIn() {
    return scanIn;
  }

  public Departures departures() {
    return new Departures(desk.neighbours());
  }

  public Withdrawals withdrawals(CataloguingDesk cataloguing) {
    return new Withdrawals(desk, cataloguing);
  }
}
