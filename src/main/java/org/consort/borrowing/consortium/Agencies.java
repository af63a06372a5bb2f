package org.consort.borrowing.consortium;

import java.util.List;
import java.util.Optional;
import org.consort.database.Database;

/// The members of one consortium, their pickup places and their codes.
public final class Agencies {
  private final Database database;
  private final AgencyStore store;

  public Agencies(Database database, String consortium) {
    this.database = database;
    this.store = new AgencyStore(consortium);
  }

  /// Adds a member or replaces what is known of it.
  public void put(Agency agency) {
    database.change(tx -> store.put(tx, agency));
  }

  public void put(PickupPlace place) {
    database.change(tx -> store.put(tx, place));
  }

  public void put(Mapping mapping) {
    database.change(tx -> store.put(tx, mapping));
  }

  public Optional<Agency> byCode(String code) {
    return database.read(tx -> store.byCode(tx, code));
  }

  public List<Agency> all() {
    return database.read(store::all);
  }

  public List<PickupPlace> pickupPlaces() {
    return database.read(store::pickupPlaces);
  }

  public List<Mapping> mappings() {
    return database.read(store::mappings);
  }

  public Optional<String> meaning(String agency, Mapping.Kind kind, String from) {
    return database.read(tx -> store.meaning(tx, agency, kind, from));
  }
}
