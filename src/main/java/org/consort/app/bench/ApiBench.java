package org.consort.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Single things read through the Alma API, and items lent and taken back; against the same server
/// answering the same bytes after the same queries by bare JDBC.
final class ApiBench implements Benchmark {
  private static final List<String> FORMATS = List.of(Caller.JSON, Caller.XML);

  @Override
  public String name() {
    return "api";
  }

  @Override
  public String goal() {
    return "reads at least 60 % of the ceiling; p99 at half load at most 15 ms";
  }

  @Override
  public List<String> notes(BenchWish wish) {
    return List.of(
        "GET with %d connections, each time something else; an item by its barcode is two calls,"
                .formatted(wish.connections())
            + " since the first is answered with a redirect that is followed",
        "ceiling: the same server library and paths; each call the same queries by bare JDBC, its"
            + " answer bytes made before; measured with ours in turns",
        "loan and return: two calls on items of its own for each connection; ceiling: a loan's row"
            + " and its item's in one statement and durable transaction a call");
  }

  @Override
  public void warmUp(Stand stand, Load load) {
    int bibs = stand.bibs();
    for (Reading reading : Reading.values()) {
      for (String format : FORMATS) {
        load.warmUp(() -> reader(stand.caller(), reading, format, bibs));
      }
    }
    for (String format : FORMATS) {
      load.warmUp(turnovers(stand::caller, load, format, bibs));
    }
  }

  @Override
  public Result measure(Stand stand, Load load) {
    List<Figure> figures = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      for (String format : FORMATS) {
        figures.add(measure(stand, load, reading, format));
      }
    }
    for (String format : FORMATS) {
      figures.add(turnover(stand, load, format));
    }
    return new Result(figures, List.of());
  }

  private static Figure turnover(Stand stand, Load load, String format) {
    int bibs = stand.bibs();
    Supplier<Worker> desks = turnovers(stand::caller, load, format, bibs);
    byte[] answer = answer(stand, Reading.ITEM, format);
    try (BareLibrary bare = BareLibrary.open(stand.url(), format, answer)) {
      Supplier<Worker> bareDesks = turnovers(bare::caller, load, format, bibs);
      return figure(Turnover.in(format), stand, load, new Sides(desks, bareDesks));
    }
  }

  /// Who does the work: the program, and the bare parts.
  private record Sides(Supplier<Worker> ours, Supplier<Worker> ceiling) {}

  private static Figure figure(String what, Stand stand, Load load, Sides sides) {
    Load.Turns flatOut = load.inTurns(sides.ours(), sides.ceiling());
    double half = flatOut.ours().perSecond() / 2;
    Load.Turns halfLoad = load.pacedInTurns(sides.ours(), sides.ceiling(), half);
    return new Figure(what, stand.bibs(), flatOut, halfLoad);
  }

  private static Supplier<Worker> turnovers(
      Supplier<Caller> callers, Load load, String format, int bibs) {
    AtomicInteger seats = new AtomicInteger();
    return () ->
        new Turnover(callers.get(), format, seats.getAndIncrement(), load.connections(), bibs);
  }

  private static Figure measure(Stand stand, Load load, Reading reading, String format) {
    int bibs = stand.bibs();
    Supplier<Worker> readers = () -> reader(stand.caller(), reading, format, bibs);
    try (BareLibrary bare = BareLibrary.open(stand.url(), format, answer(stand, reading, format))) {
      Supplier<Worker> bareReaders = () -> reader(bare.caller(), reading, format, bibs);
      return figure(reading.in(format), stand, load, new Sides(readers, bareReaders));
    }
  }

  private static Worker reader(Caller caller, Reading reading, String format, int bibs) {
    return Worker.of(
        caller, () -> caller.get(reading.path(ThreadLocalRandom.current().nextInt(bibs)), format));
  }

  private static byte[] answer(Stand stand, Reading reading, String format) {
    try (Caller caller = stand.caller()) {
      return caller.get(reading.path(0), format);
    }
  }
}
