package org.consort.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether an item stands where it belongs, and if not, what is being done with it.
///
/// @param processType a code of Alma's table PROCESSTYPE such as `LOAN` or `TRANSIT`; empty for
///   none
/// @param inPlace at its location; a `REQUESTED` item still is
/// @param reshelvedBy when it counts as on its shelf again; absent unless it came back to its
///   library and takes time to get there, which may be over
public record ItemState(String processType, boolean inPlace, @Nullable Instant reshelvedBy) {
  public static final ItemState IN_PLACE = new ItemState("", true, null);
  public static final ItemState REQUESTED = new ItemState("REQUESTED", true, null);
  public static final ItemState ON_LOAN = away("LOAN");
  public static final ItemState ON_HOLD_SHELF = away("HOLDSHELF");
  public static final ItemState IN_TRANSIT = away("TRANSIT");
  public static final ItemState ON_ORDER = away("ACQ");

  public static ItemState away(String processType) {
    return new ItemState(processType, false, null);
  }

  public static ItemState reshelving(Instant time) {
    return new ItemState("", true, time);
  }

  /// Whether it is on its way to its shelf. Nobody notes its arrival: time tells.
  public boolean isAwaitingReshelving(Instant now) {
    return reshelvedBy != null && now.isBefore(reshelvedBy);
  }

  /// Whether it can be found on its shelf, and nobody waits for it.
  public boolean isOnShelf(Instant now) {
    return inPlace && processType.isEmpty() && !isAwaitingReshelving(now);
  }

  /// Whether a patron has it or waits for it.
  public boolean concernsAPatron() {
    return processType.equals("LOAN")
        || processType.equals("REQUESTED")
        || processType.equals("HOLDSHELF");
  }
}
