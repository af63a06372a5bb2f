package org.consort.app;

import java.time.InstantSource;
import java.util.List;
import org.consort.acquisitions.Currencies;
import org.consort.acquisitions.FiscalPeriods;
import org.consort.acquisitions.Funds;
import org.consort.acquisitions.ReviewRules;
import org.consort.acquisitions.Vendors;
import org.consort.catalogue.Catalogue;
import org.consort.circulation.Circulation;
import org.consort.circulation.Neighbours;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.jobs.Chore;
import org.consort.patrons.Users;

/// All departments, each with what it needs, on one database and one clock.
public record House(
    Database database,
    InstantSource clock,
    FrontOffice front,
    Users users,
    Catalogue catalogue,
    Circulation circulation,
    Purchasing purchasing) {
  static House open(Database database, InstantSource clock) {
    FrontOffice front = FrontOffice.open(database, clock);
    Users users = new Users(database, clock, front.institutions(), front.codes());
    Catalogue catalogue = new Catalogue(database, clock);
    return new House(
        database,
        clock,
        front,
        users,
        catalogue,
        new Circulation(database, clock, neighbours(front, users, catalogue)),
        Purchasing.open(database, clock));
  }

  private static Neighbours neighbours(FrontOffice front, Users users, Catalogue catalogue) {
    return new Neighbours(front.institutions(), front.libraries(), users, catalogue);
  }

  /// The recurring work of all departments.
  List<Chore> chores() {
    return List.of();
  }

  /// Vendors, money, and the orders they serve.
  public record Purchasing(
      FiscalPeriods periods,
      Funds funds,
      Currencies currencies,
      Vendors vendors,
      ReviewRules reviewRules) {
    static Purchasing open(Database database, InstantSource clock) {
      return new Purchasing(
          new FiscalPeriods(database),
          new Funds(database, new IdBlocks(database), clock),
          new Currencies(database),
          new Vendors(database),
          new ReviewRules(database));
    }
  }
}
