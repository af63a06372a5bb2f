package org.consort.acquisitions;

import java.time.InstantSource;
import org.consort.catalogue.Catalogue;
import org.consort.database.Database;
import org.consort.database.IdBlocks;

/// The department's desks, for those who need several of them.
public record Acquisitions(
    FiscalPeriods periods,
    Funds funds,
    Currencies currencies,
    Vendors vendors,
    ReviewRules reviewRules,
    PoLines poLines) {
  public static Acquisitions open(Database database, Catalogue catalogue, InstantSource clock) {
    Funds funds = new Funds(database, new IdBlocks(database), clock);
    return new Acquisitions(
        new FiscalPeriods(database),
        funds,
        new Currencies(database),
        new Vendors(database),
        new ReviewRules(database),
        new PoLines(database, catalogue, funds, clock));
  }
}
