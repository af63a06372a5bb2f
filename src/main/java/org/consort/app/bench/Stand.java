package org.consort.app.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.consort.access.Area;
import org.consort.access.KeyHolder;
import org.consort.app.house.Failure;
import org.consort.app.house.House;
import org.consort.app.house.Program;
import org.consort.database.Database;
import org.consort.institution.Institution;

/// The program as it is served, with one library to measure, on a port of its own. Its recurring
/// work is not started.
final class Stand implements AutoCloseable {
  /// The name of the key that orders come with.
  static final String SENDER = "bench";

  private final Program program;
  private final Stock stock;
  private final String key;

  private Stand(Program program, Stock stock, String key) {
    this.program = program;
    this.stock = stock;
    this.key = key;
  }

  static Stand open(Path data) {
    Program program =
        Program.open(
            new Program.Settings("127.0.0.1", 0, data, InstantSource.system()),
            (_, _) -> List.of());
    try {
      House house = program.house();
      requireOwn(house);
      new Furnishing(house).complete();
      Set<Area> all = EnumSet.allOf(Area.class);
      String key =
          house
              .front()
              .keys()
              .issue(new KeyHolder(Furnishing.INSTITUTION, SENDER, all, all), SENDER);
      Stock stock = new Stock(house.database(), house.catalogue(), Furnishing.INSTITUTION);
      return new Stand(program, stock, key);
    } catch (RuntimeException e) {
      program.close();
      throw e;
    }
  }

  /// Brings the catalogue to a size, and to rest.
  ///
  /// @param after runs now and then
  void fill(int bibs, Runnable after) {
    int there = stock.size();
    if (there > bibs) {
      throw new Failure("the data directory has %d titles already, not %d".formatted(there, bibs));
    }
    stock.fill(bibs, after);
    StockStore.settle(url());
  }

  int bibs() {
    return stock.size();
  }

  Database database() {
    return program.house().database();
  }

  /// The database's address, for connections past the program's own.
  String url() {
    return database().read(StockStore::url);
  }

  String setting(String name) {
    return database().read(tx -> StockStore.setting(tx, name));
  }

  String institutionCode() {
    return program.house().front().institutions().byId(Furnishing.INSTITUTION).code();
  }

  Caller caller() {
    return Caller.open(program.baseUrl(), key);
  }

  @Override
  public void close() {
    program.close();
  }

  private static void requireOwn(House house) {
    boolean others =
        house.front().institutions().all().stream()
            .map(Institution::id)
            .anyMatch(id -> !id.equals(Furnishing.INSTITUTION));
    if (others) {
      throw new Failure("the database holds other institutions; bench wants one of its own");
    }
  }
}
