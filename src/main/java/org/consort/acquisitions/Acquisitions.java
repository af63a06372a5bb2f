package org.consort.acquisitions;

import java.time.InstantSource;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.RemovalDesk;
import org.consort.catalogue.ShelvingDesk;
import org.consort.database.Database;
import org.consort.database.IdBlocks;

/// The department's desks, for those who need several of them.
public record Acquisitions(
    FiscalPeriods periods,
    Funds funds,
    Currencies currencies,
    Vendors vendors,
    ReviewRules reviewRules,
    PoLines poLines,
    Naming naming) {
  /// For a library without circulation: nobody expects anything of what is ordered.
  public static Acquisitions open(Database database, Catalogue catalogue, InstantSource clock) {
    return open(database, catalogue, catalogue, catalogue, clock);
  }

  /// @param removals where items are removed that will not come
  /// @param shelving where those that come are put on the shelf
  public static Acquisitions open(
      Database database,
      Catalogue catalogue,
      RemovalDesk removals,
      ShelvingDesk shelving,
      InstantSource clock) {
    Funds funds = new Funds(database, new IdBlocks(database), clock);
    return new Acquisitions(
        new FiscalPeriods(database),
        funds,
        new Currencies(database),
        new Vendors(database),
        new ReviewRules(database),
        new PoLines(
            database,
            catalogue,
            new Cancelling(catalogue, removals, funds, clock),
            new Receiving(catalogue, shelving, clock)),
        new Naming(database));
  }
}
