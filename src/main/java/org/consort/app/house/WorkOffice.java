package org.consort.app.house;

import java.time.InstantSource;
import org.consort.catalogue.BibSearch;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.KnownCodes;
import org.consort.catalogue.Reindexing;
import org.consort.circulation.Circulation;
import org.consort.database.Database;
import org.consort.jobs.Jobs;
import org.consort.patrons.Users;
import org.consort.sets.CatalogueJobs;
import org.consort.sets.SetHarvesting;
import org.consort.sets.SetNeighbours;
import org.consort.sets.Sets;

/// What is done to many things at once: the sets of them, and the jobs.
public record WorkOffice(Sets sets, Jobs jobs, SetHarvesting harvesting) {
  /// The departments whose things are worked on.
  record Departments(
      FrontOffice front,
      Users users,
      Catalogue catalogue,
      Circulation circulation,
      House.Orders orders) {}

  static WorkOffice open(Database database, InstantSource clock, Departments of) {
    Catalogue catalogue = of.catalogue();
    Sets sets =
        new Sets(
            database,
            clock,
            new SetNeighbours(
                catalogue,
                new BibSearch(database),
                of.users(),
                of.front().codes(),
                of.orders().acquisitions().poLines()));
    CataloguingDesk desk =
        new CataloguingDesk(
            database, catalogue, new KnownCodes(of.front().libraries(), of.front().codes()));
    CatalogueJobs jobs = new CatalogueJobs(sets, catalogue, desk, of.circulation());
    return new WorkOffice(
        sets,
        new Jobs(database, clock, jobs.all(new Reindexing(database))),
        new SetHarvesting(database, clock, of.front().institutions(), sets));
  }
}
