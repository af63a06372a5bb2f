package org.consort.acquisitions;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Database;

/// The fiscal periods of each institution; periods of different ledgers may overlap.
public final class FiscalPeriods {
  private final Database database;

  public FiscalPeriods(Database database) {
    this.database = database;
  }

  public void add(InstitutionId institution, FiscalPeriod period) {
    database.change(tx -> FiscalPeriodStore.insert(tx, institution, period));
  }

  /// Oldest first.
  public List<FiscalPeriod> all(InstitutionId institution) {
    return database.read(tx -> FiscalPeriodStore.all(tx, institution));
  }
}
