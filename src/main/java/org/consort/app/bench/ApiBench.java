package org.consort.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// Single things read through the Alma API; against the same server answering the same bytes after
/// one bare query.
final class ApiBench implements Benchmark {
  private static final List<String> FORMATS = List.of(Caller.JSON, Caller.XML);

  @Override
  public String name() {
    return "api";
  }

  @Override
  public String goal() {
    return "ours at least 60 % of the ceiling; p99 at half load at most 15 ms";
  }

  @Override
  public List<String> notes(BenchWish wish) {
    return List.of(
        "GET with %d connections, each time something else; an item by its barcode is two calls,"
                .formatted(wish.connections())
            + " since the first is answered with a redirect that is followed",
        "ceiling: the same server library and paths; each call the same queries by bare JDBC, its"
            + " answer bytes made before");
  }

  @Override
  public void warmUp(Stand stand, Load load) {
    int bibs = stand.bibs();
    for (Reading reading : Reading.values()) {
      for (String format : FORMATS) {
        load.warmUp(() -> reader(stand.caller(), reading, format, bibs), load.each().dividedBy(2));
      }
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
    return new Result(figures, List.of());
  }

  private static Figure measure(Stand stand, Load load, Reading reading, String format) {
    int bibs = stand.bibs();
    Supplier<Worker> readers = () -> reader(stand.caller(), reading, format, bibs);
    Measured ours = load.flatOut(readers);
    Measured halfLoad = load.paced(readers, ours.perSecond() / 2);
    Measured ceiling;
    try (BareLibrary bare = BareLibrary.open(stand.url(), format, answer(stand, reading, format))) {
      ceiling = load.flatOut(() -> reader(bare.caller(), reading, format, bibs));
    }
    return new Figure(reading.in(format), bibs, ours, ceiling, halfLoad);
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
