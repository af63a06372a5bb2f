package org.consort.circulation;

import java.time.LocalDate;
import org.consort.base.ItemId;
import org.jspecify.annotations.Nullable;

/// How far a hold is.
///
/// @param carrier the item that is on its way to the patron, or is to be fetched for them
/// @param shelfUntil the last day it waits on the hold shelf
public record HoldProgress(
    RequestStatus status,
    RequestTask task,
    @Nullable ItemId carrier,
    @Nullable LocalDate shelfUntil) {
  static final HoldProgress WAITING =
      new HoldProgress(RequestStatus.NOT_STARTED, RequestTask.NOTHING_YET, null, null);

  static final HoldProgress BOOKED =
      new HoldProgress(RequestStatus.NOT_STARTED, RequestTask.BOOKED, null, null);

  static final HoldProgress ENDED =
      new HoldProgress(RequestStatus.HISTORY, RequestTask.NOTHING_YET, null, null);

  static HoldProgress toFetch(ItemId item) {
    return new HoldProgress(RequestStatus.IN_PROCESS, RequestTask.PICKUP_FROM_SHELF, item, null);
  }

  static HoldProgress travelling(ItemId item) {
    return new HoldProgress(RequestStatus.IN_PROCESS, RequestTask.TRANSIT_ITEM, item, null);
  }

  static HoldProgress onShelf(ItemId item, LocalDate until) {
    return new HoldProgress(RequestStatus.ON_HOLD_SHELF, RequestTask.ON_HOLD_SHELF, item, until);
  }

  static HoldProgress digitizing(ItemId item) {
    return new HoldProgress(RequestStatus.IN_PROCESS, RequestTask.DIGITIZATION, item, null);
  }

  /// Whether an item left its shelf for this hold.
  boolean hasLeftTheShelf() {
    return task == RequestTask.TRANSIT_ITEM
        || task == RequestTask.ON_HOLD_SHELF
        || task == RequestTask.DIGITIZATION;
  }

  boolean isCarriedBy(ItemId item) {
    return item.equals(carrier);
  }
}
