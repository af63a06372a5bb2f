package org.consort.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.consort.app.house.Failure;

/// Puts the same work on several connections at once, first to warm up, then to measure.
///
/// @param each how long is measured
/// @param stopped turns true when the operator has had enough
record Load(int connections, Duration each, BooleanSupplier stopped) {
  private static final long LONGEST_WAIT = 100_000_000;
  private static final int TURNS = 4;

  /// When what counts begins and ends, as [System#nanoTime] tells.
  private record Window(long begin, long end) {
    static Window after(Duration warmUp, Duration each) {
      long begin = System.nanoTime() + warmUp.toNanos();
      return new Window(begin, begin + each.toNanos());
    }

    boolean has(long moment) {
      return moment - begin >= 0 && !isOver(moment);
    }

    boolean isOver(long moment) {
      return moment - end >= 0;
    }
  }

  /// Lets the work run until it is compiled and its tables are in memory, in stretches of half a
  /// measurement.
  void warmUp(Supplier<? extends Worker> workers) {
    Warmth warmth = Warmth.COLD;
    while (!warmth.isEnough()) {
      Window stretch = Window.after(Duration.ZERO, each.dividedBy(2));
      warmth = warmth.after(run(workers, stretch, _ -> System::nanoTime).count());
    }
  }

  /// Every connection begins the next piece when the last is done.
  Measured flatOut(Supplier<? extends Worker> workers) {
    return measured(workers, Window.after(each.dividedBy(2), each), _ -> System::nanoTime);
  }

  /// As [#flatOut], ours and the ceiling in turns, so that what else the machine does meanwhile
  /// meets both alike.
  Turns inTurns(Supplier<? extends Worker> ours, Supplier<? extends Worker> ceiling) {
    return inTurns(ours, ceiling, () -> _ -> System::nanoTime);
  }

  /// As [#paced], ours and the ceiling in turns.
  Turns pacedInTurns(
      Supplier<? extends Worker> ours, Supplier<? extends Worker> ceiling, double perSecond) {
    return inTurns(ours, ceiling, () -> steady(perSecond));
  }

  /// What was measured in turns.
  record Turns(Measured ours, Measured ceiling) {}

  private Turns inTurns(
      Supplier<? extends Worker> ours, Supplier<? extends Worker> ceiling, Supplier<Pace> pace) {
    LongStream oursTook = LongStream.empty();
    LongStream ceilingTook = LongStream.empty();
    for (int i = 0; i < TURNS; i++) {
      oursTook = LongStream.concat(oursTook, turn(ours, pace.get()));
      ceilingTook = LongStream.concat(ceilingTook, turn(ceiling, pace.get()));
    }
    return new Turns(measured(oursTook), measured(ceilingTook));
  }

  private LongStream turn(Supplier<? extends Worker> workers, Pace pace) {
    Duration turn = each.dividedBy(TURNS);
    return run(workers, Window.after(turn.dividedBy(2), turn), pace);
  }

  /// Pieces fall due at a steady rate. One that has to wait for those before it has that time
  /// counted too, as whoever asked would.
  Measured paced(Supplier<? extends Worker> workers, double perSecond) {
    return measured(workers, Window.after(Duration.ofSeconds(1), each), steady(perSecond));
  }

  /// When a connection's next piece is due.
  @FunctionalInterface
  private interface Pace {
    LongSupplier of(int connection);
  }

  private Pace steady(double perSecond) {
    long step = (long) (connections * 1e9 / perSecond);
    long first = System.nanoTime();
    return i -> steady(first + step * i / connections, step);
  }

  private static LongSupplier steady(long first, long step) {
    return LongStream.iterate(first, due -> due + step).iterator()::nextLong;
  }

  private Measured measured(Supplier<? extends Worker> workers, Window window, Pace pace) {
    return measured(run(workers, window, pace));
  }

  private Measured measured(LongStream took) {
    Measured measured = Measured.of(took, each);
    if (measured.pieces() == 0) {
      throw new Failure("nothing was done within %s; give it more --seconds".formatted(each));
    }
    return measured;
  }

  /// How long each piece took that was done in the window.
  private LongStream run(Supplier<? extends Worker> workers, Window window, Pace pace) {
    List<Future<LongStream>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      for (int i = 0; i < connections; i++) {
        LongSupplier due = pace.of(i);
        running.add(threads.submit(() -> drive(workers, due, window)));
      }
    }
    if (stopped.getAsBoolean()) {
      throw new Failure("stopped before the end; nothing was measured");
    }
    return running.stream().flatMapToLong(Load::result);
  }

  private LongStream drive(Supplier<? extends Worker> workers, LongSupplier pace, Window window) {
    LongStream.Builder taken = LongStream.builder();
    try (Worker worker = workers.get()) {
      for (long due = pace.getAsLong(); comes(due, window); due = pace.getAsLong()) {
        worker.once();
        long done = System.nanoTime();
        if (window.has(done)) {
          taken.add(done - due);
        }
      }
    }
    return taken.build();
  }

  /// Waits for the moment; false when the window closes, or the operator stops it, before.
  private boolean comes(long due, Window window) {
    while (due - System.nanoTime() > 0 && !isAtEnd(window) && !window.isOver(due)) {
      LockSupport.parkNanos(Math.min(due - System.nanoTime(), LONGEST_WAIT));
    }
    return !isAtEnd(window) && !window.isOver(due);
  }

  private boolean isAtEnd(Window window) {
    return window.isOver(System.nanoTime()) || stopped.getAsBoolean();
  }

  private static LongStream result(Future<LongStream> finished) {
    try {
      return finished.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
