package org.consort.access;

import java.util.concurrent.atomic.AtomicInteger;

/// A slice of a budget that one node may spend.
final class Lease {
  private final long period;
  private final long most;
  private final long given;
  private final boolean empty;
  private final AtomicInteger rest;

  /// @param given to all nodes together, this slice included
  Lease(Leases.Limit limit, long given, int slice) {
    this.period = limit.period();
    this.most = limit.most();
    this.given = given;
    this.empty = slice == 0;
    this.rest = new AtomicInteger(slice);
  }

  boolean spend(Leases.Limit limit) {
    return isFor(limit) && rest.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
  }

  long period() {
    return period;
  }

  /// Takes all that is left out of it, and answers how many calls that were.
  int drain() {
    return rest.getAndSet(0);
  }

  /// Whether it answers for the limit, with a call or by having been the last.
  boolean isUsable(Leases.Limit limit) {
    return isFor(limit) && (rest.get() > 0 || empty);
  }

  /// For the same period or, when the call took its time, the one that has begun meanwhile; and the
  /// limit was not changed since.
  boolean isFor(Leases.Limit limit) {
    return limit.isCounted(period) && most == limit.most();
  }

  /// Nothing was left to be given.
  boolean isLast(Leases.Limit limit) {
    return empty && isFor(limit);
  }

  int left(Leases.Limit limit) {
    return (int) Math.max(0, limit.most() - given + rest.get());
  }
}
