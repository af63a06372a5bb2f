package org.consort.publishing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Carries letters to listeners, to each on threads of its own and in one round at a time, so that
/// a listener who is slow keeps nobody waiting but itself.
final class Carriers {
  private final Map<Long, Long> underWay = new ConcurrentHashMap<>();
  private final Semaphore returned = new Semaphore(0);

  /// Begins a round to each of the letters' listeners, none of whom may be [#busy].
  ///
  /// @param delivery what a carrier does with a letter
  void carry(List<Letter> letters, Consumer<Letter> delivery) {
    letters.stream()
        .collect(Collectors.groupingBy(letter -> letter.webhook().id()))
        .forEach(
            (webhook, its) -> {
              underWay.put(webhook, its.stream().mapToLong(l -> l.body().length()).sum());
              Thread.ofVirtual().start(() -> round(webhook, its, delivery));
            });
  }

  /// The ids of the webhooks to which carriers are under way.
  Set<Long> busy() {
    return Set.copyOf(underWay.keySet());
  }

  /// How long all letters that are under way are together.
  long load() {
    return underWay.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Waits until a carrier is back, or nobody is under way, but no longer than the caller's
  /// patience.
  void awaitReturn(Duration patience) {
    try {
      if (!underWay.isEmpty() && returned.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        returned.drainPermits();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  void awaitAll(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!underWay.isEmpty() && end > System.nanoTime() && !Thread.interrupted()) {
      awaitReturn(Duration.ofNanos(end - System.nanoTime()));
    }
  }

  private void round(long webhook, List<Letter> letters, Consumer<Letter> delivery) {
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      letters.forEach(letter -> senders.execute(() -> delivery.accept(letter)));
    } finally {
      underWay.remove(webhook);
      returned.release();
    }
  }
}
