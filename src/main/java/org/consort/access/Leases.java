package org.consort.access;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongToIntFunction;
import org.consort.base.InstitutionId;
import org.consort.database.Database;

/// What this node was given of a budget that all nodes share.
final class Leases {
  private final Database database;
  private final Span span;
  private final ConcurrentHashMap<InstitutionId, Lease> leases = new ConcurrentHashMap<>();

  Leases(Database database, Span span) {
    this.database = database;
    this.span = span;
  }

  enum Span {
    SECOND,
    DAY
  }

  /// @param period the number of the second or day
  /// @param slice how much to take at once when so many are left
  record Limit(long period, long most, LongToIntFunction slice) {
    // Clocks that are a little ahead are believed; others are mistaken.
    private static final int FURTHEST_AHEAD = 5;

    /// Whether a call of this period may be counted in that one.
    boolean isCounted(long other) {
      return other >= period && other <= period + FURTHEST_AHEAD;
    }
  }

  boolean spend(InstitutionId institution, Limit limit) {
    Lease lease = leases.get(institution);
    while (lease == null || !lease.spend(limit)) {
      if (lease != null && lease.isLast(limit)) {
        return false;
      }
      lease = renewed(institution, limit);
    }
    return true;
  }

  /// Whether nothing is left; takes the next slice if this node has spent its last.
  boolean isUsedUp(InstitutionId institution, Limit limit) {
    Lease lease = leases.get(institution);
    if (lease == null || !lease.isUsable(limit)) {
      lease = renewed(institution, limit);
    }
    return lease.isLast(limit);
  }

  /// Gives back what was not spent.
  void giveBack() {
    for (InstitutionId institution : Set.copyOf(leases.keySet())) {
      Lease lease = leases.remove(institution);
      int unspent = lease == null ? 0 : lease.drain();
      if (lease != null && unspent > 0) {
        database.change(
            tx -> CallBudgetStore.giveBack(tx, institution, span, lease.period(), unspent));
      }
    }
  }

  int left(InstitutionId institution, Limit limit) {
    Lease lease = leases.get(institution);
    if (lease == null || !lease.isFor(limit)) {
      long given = database.read(tx -> CallBudgetStore.given(tx, institution, span, limit));
      return (int) Math.max(0, limit.most() - given);
    }
    return lease.left(limit);
  }

  // One at a time for each institution: others meanwhile wait for what this one brings.
  private Lease renewed(InstitutionId institution, Limit limit) {
    return leases.compute(
        institution,
        (_, present) ->
            (present != null && present.isUsable(limit))
                ? present
                : database.write(tx -> CallBudgetStore.lease(tx, institution, span, limit)));
  }
}
