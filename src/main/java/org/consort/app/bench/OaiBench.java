package org.consort.app.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.consort.app.house.Failure;

/// The catalogue harvested over OAI-PMH; against the same rows read by bare JDBC. One harvest goes
/// from the first record to the last, to see whether its pace and its memory stay the same.
final class OaiBench implements Benchmark {
  private static final double MEGABYTE = 1 << 20;
  private static final int STRETCHES = 10;

  @Override
  public String name() {
    return "oai";
  }

  @Override
  public String goal() {
    return "the last tenth of a harvest at the pace of the first, under 200 MB of heap"
        + " (CONSORT_JAVA_OPTIONS=-Xmx200m)";
  }

  @Override
  public List<String> notes(BenchWish wish) {
    return List.of(
        "a piece is a part of 200 records in MARCXML, %d harvesters".formatted(wish.connections()),
        "ceiling: the same rows in the same parts by bare JDBC, nothing made of them");
  }

  @Override
  public void warmUp(Stand stand, Load load) {
    load.warmUp(() -> harvester(stand));
  }

  @Override
  public Result measure(Stand stand, Load load) {
    Supplier<Worker> harvesters = () -> harvester(stand);
    Supplier<Worker> bare = () -> BareHarvestStore.connect(stand.url(), Furnishing.INSTITUTION);
    Load.Turns flatOut = load.inTurns(harvesters, bare);
    Load.Turns halfLoad = load.pacedInTurns(harvesters, bare, flatOut.ours().perSecond() / 2);
    Figure figure = new Figure("part of a harvest", stand.bibs(), flatOut, halfLoad);
    return new Result(List.of(figure), List.of(whole(stand)));
  }

  private static String whole(Stand stand) {
    List<Long> moments = new ArrayList<>(List.of(System.nanoTime()));
    long heap = 0;
    long total = stand.bibs();
    try (Harvester harvester = harvester(stand)) {
      do {
        harvester.once();
        heap = Math.max(heap, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        if (harvester.records() * STRETCHES >= total * moments.size()) {
          moments.add(System.nanoTime());
        }
      } while (!harvester.isAtEnd());
      return sentence(harvester.records(), moments, heap);
    }
  }

  private static String sentence(long records, List<Long> moments, long heap) {
    int last = moments.size() - 1;
    if (last < 1) {
      throw new Failure("the harvest gave nothing");
    }
    return "a whole harvest: %,d records in %.1f s; the first tenth %.2f s, the last %.2f s; heap in use at most %.0f MB"
        .formatted(
            records,
            seconds(moments.getFirst(), moments.getLast()),
            seconds(moments.getFirst(), moments.get(1)),
            seconds(moments.get(last - 1), moments.get(last)),
            heap / MEGABYTE);
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  private static Harvester harvester(Stand stand) {
    return new Harvester(stand.caller(), stand.institutionCode());
  }
}
