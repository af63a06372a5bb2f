package org.consort.app.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.consort.app.house.Failure;

/// Orders by HTTP, from the bytes of the body to the durable commit; against the same rows written
/// by bare JDBC.
final class OrdersBench implements Benchmark {
  private static final int SAMPLES = 100;

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public String goal() {
    return "ours at least 50 % of the ceiling; p99 at half load at most 50 ms; a million bibs cost"
        + " at most 1.3 times ten thousand";
  }

  @Override
  public List<String> notes(BenchWish wish) {
    return List.of(
        "POST /almaws/v1/acq/po-lines with JSON; half match a record of the catalogue by ISBN, half"
            + " import one; one copy and one fund each",
        "%d connections; %d funds in turn, so that a fund's row lock is not all that is measured"
            .formatted(wish.connections(), Furnishing.FUNDS),
        "ceiling: the same rows in the same tables, a transaction per order, by bare JDBC on as"
            + " many connections");
  }

  @Override
  public void warmUp(Stand stand, Load load) {
    OrderBodies bodies = bodies(stand);
    AtomicInteger accepted = new AtomicInteger();
    load.warmUp(() -> vendor(stand.caller(), bodies, accepted));
  }

  @Override
  public Result measure(Stand stand, Load load) {
    int before = stand.database().read(OrderRowsStore::lines);
    AtomicInteger accepted = new AtomicInteger();
    OrderBodies bodies = bodies(stand);
    Supplier<Worker> vendors = () -> vendor(stand.caller(), bodies, accepted);
    Measured ours = load.flatOut(vendors);
    double half = ours.perSecond() / 2;
    Measured paced = load.paced(vendors, half);
    String counted = count(stand, accepted.get(), before);
    Supplier<Worker> bare = bare(stand, accepted.get());
    Load.Turns flatOut = new Load.Turns(ours, load.flatOut(bare));
    Load.Turns halfLoad = new Load.Turns(paced, load.paced(bare, half));
    Figure figure = new Figure("orders", stand.bibs(), flatOut, halfLoad);
    return new Result(List.of(figure), List.of(counted));
  }

  private static OrderBodies bodies(Stand stand) {
    return new OrderBodies(stand.database().read(OrderRowsStore::lines), stand.bibs());
  }

  private static Worker vendor(Caller caller, OrderBodies bodies, AtomicInteger accepted) {
    return Worker.of(
        caller,
        () -> {
          caller.post("/acq/po-lines", bodies.next());
          accepted.incrementAndGet();
        });
  }

  private static String count(Stand stand, int accepted, int before) {
    int lines = stand.database().read(OrderRowsStore::lines) - before;
    if (lines != accepted) {
      throw new Failure(
          "%d orders were accepted but %d lines are in the database".formatted(accepted, lines));
    }
    return "%,d orders accepted, warm-up included; %,d lines in the database"
        .formatted(accepted, lines);
  }

  private static Supplier<Worker> bare(Stand stand, int accepted) {
    List<OrderRows> samples =
        stand
            .database()
            .read(
                tx ->
                    OrderRowsStore.newest(tx, Math.min(SAMPLES, accepted)).stream()
                        .map(line -> OrderRowsStore.of(tx, line))
                        .toList());
    // Larger than any number the program itself gives out, and than those of an earlier run.
    AtomicLong copies = new AtomicLong(System.currentTimeMillis() * 1000);
    String url = stand.url();
    return () -> BareOrderStore.connect(url, samples, copies);
  }
}
