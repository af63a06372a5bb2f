package org.consort.acquisitions;

import java.time.LocalDate;
import org.consort.base.InstitutionId;
import org.consort.database.Database;

/// The exchange rates each institution keeps. A rate holds from its day until a later one.
public final class Currencies {
  private final Database database;

  public Currencies(Database database) {
    this.database = database;
  }

  /// Sets a rate; setting it again for the same day replaces it.
  public void setRate(InstitutionId institution, Rates.Rate rate, LocalDate since) {
    database.change(tx -> CurrencyStore.put(tx, institution, rate, since));
  }

  public Rates on(InstitutionId institution, LocalDate day) {
    return database.read(tx -> new Rates(CurrencyStore.on(tx, institution, day)));
  }
}
