package org.consort.app.house;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.consort.acquisitions.Acquisitions;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.KnownCodes;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.circulation.Circulation;
import org.consort.circulation.Neighbours;
import org.consort.database.Database;
import org.consort.jobs.Chore;
import org.consort.ordering.IntegrationProfiles;
import org.consort.ordering.Ordering;
import org.consort.patrons.Users;
import org.consort.patrons.fees.Fees;
import org.consort.publishing.Publishing;

/// All departments, each with what it needs, on one database and one clock.
public record House(
    Database database,
    InstantSource clock,
    FrontOffice front,
    Users users,
    Fees fees,
    Catalogue catalogue,
    Circulation circulation,
    Orders orders,
    Publishing publishing,
    HubOffice hub,
    WorkOffice work) {
  /// Vendors' orders, and the money and vendors behind them.
  public record Orders(
      Acquisitions acquisitions,
      IntegrationProfiles profiles,
      NormalizationProcesses processes,
      Ordering ordering) {
    static Orders open(
        Database database,
        FrontOffice front,
        Catalogue catalogue,
        Circulation circulation,
        InstantSource clock) {
      CataloguingDesk cataloguing =
          new CataloguingDesk(
              database, catalogue, new KnownCodes(front.libraries(), front.codes()));
      Acquisitions acquisitions =
          Acquisitions.open(
              database,
              catalogue,
              circulation.withdrawals(cataloguing),
              circulation.shelving(cataloguing),
              clock);
      Ordering ordering =
          new Ordering(database, front.libraries(), front.codes(), catalogue, acquisitions, clock);
      return new Orders(
          acquisitions,
          new IntegrationProfiles(database),
          new NormalizationProcesses(database, clock),
          ordering);
    }
  }

  static House open(Database database, InstantSource clock, Program.Customs customs) {
    FrontOffice front = FrontOffice.open(database, clock, customs);
    Users users = new Users(database, clock, front.institutions(), front.codes());
    Fees fees = new Fees(database, clock, front.institutions(), users);
    Catalogue catalogue = new Catalogue(database, clock);
    Neighbours neighbours =
        new Neighbours(front.institutions(), front.libraries(), users, fees, catalogue);
    Circulation circulation = new Circulation(database, clock, neighbours);
    Orders orders = Orders.open(database, front, catalogue, circulation, clock);
    return new House(
        database,
        clock,
        front,
        users,
        fees,
        catalogue,
        circulation,
        orders,
        new Publishing(database, clock, customs.publishing()),
        HubOffice.open(database, clock),
        WorkOffice.open(
            database,
            clock,
            new WorkOffice.Departments(front, users, catalogue, circulation, orders)));
  }

  /// The recurring work of all departments.
  List<Chore> chores() {
    List<Chore> chores = new ArrayList<>(circulation.chores());
    chores.addAll(hub.chores());
    chores.addAll(work.jobs().chores());
    chores.addAll(work.harvesting().chores());
    chores.addAll(publishing.postroom(new AlmaEntrance(this).messages()::write).chores());
    return chores;
  }
}
