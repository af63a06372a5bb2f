package org.consort.database;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Copies, in this process, of small things that nearly every call reads. A copy is dropped on a
/// write through this node and read again after five seconds, because other nodes write too.
///
/// Loading takes a connection of its own that reads, so look things up before [Database#read],
/// where all such connections may be waiting for each other.
public final class RecentCopies<K, V> {
  private static final Duration LONGEST_AGE = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final Function<K, Optional<V>> load;
  private final ConcurrentHashMap<K, Copy<V>> copies = new ConcurrentHashMap<>();

  private record Copy<V>(V value, Instant made) {}

  /// @param load reads the original; what is not there is asked for anew each time
  public RecentCopies(InstantSource clock, Function<K, Optional<V>> load) {
    this.clock = clock;
    this.load = load;
  }

  public Optional<V> find(K key) {
    Copy<V> copy = copies.get(key);
    return copy != null && isFresh(copy) ? Optional.of(copy.value()) : reload(key);
  }

  /// To be called after a change of the original was committed.
  public void drop(K key) {
    copies.remove(key);
  }

  // Loads under the entry's lock: a drop during the load waits and then removes what was loaded.
  private Optional<V> reload(K key) {
    Copy<V> copy =
        copies.compute(
            key,
            (_, present) ->
                present != null && isFresh(present)
                    ? present
                    : load.apply(key).map(v -> new Copy<>(v, clock.instant())).orElse(null));
    return Optional.ofNullable(copy).map(Copy::value);
  }

  private boolean isFresh(Copy<V> copy) {
    return clock.instant().isBefore(copy.made().plus(LONGEST_AGE));
  }
}
