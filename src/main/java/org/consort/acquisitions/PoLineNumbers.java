package org.consort.acquisitions;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import org.consort.base.InstitutionId;
import org.consort.database.Database;

/// Gives out each institution's running numbers, a few at a time, so that orders do not queue for
/// one counter. A number that is not used, and the rest of a block after a restart, are skipped.
final class PoLineNumbers {
  private static final int BLOCK = 10;

  private final Database database;
  private final Map<InstitutionId, Queue<Long>> drawn = new ConcurrentHashMap<>();
  private final Lock drawing = new ReentrantLock();

  PoLineNumbers(Database database) {
    this.database = database;
  }

  /// Must not be called inside a transaction: it may need a connection of its own.
  long next(InstitutionId institution) {
    Queue<Long> ready = drawn.computeIfAbsent(institution, _ -> new ConcurrentLinkedQueue<>());
    Long number = ready.poll();
    return number == null ? drawAndTake(institution, ready) : number;
  }

  private long drawAndTake(InstitutionId institution, Queue<Long> ready) {
    drawing.lock();
    try {
      Long number = ready.poll();
      if (number != null) {
        return number;
      }
      long last = database.write(tx -> PoLineStore.countUp(tx, institution, BLOCK));
      LongStream.rangeClosed(last - BLOCK + 2, last).forEach(ready::add);
      return last - BLOCK + 1;
    } finally {
      drawing.unlock();
    }
  }
}
