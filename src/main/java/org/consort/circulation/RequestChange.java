package org.consort.circulation;

import java.util.Objects;

/// Changes a request that is open, and decides anew what can be done for it.
final class RequestChange {
  private RequestChange() {}

  static Hold make(OpenTitle title, Hold hold, HoldChange wish) {
    String library = hold.pickup().library();
    title.change(hold, wish.from(library));
    if (!hold.progress().hasLeftTheShelf() && asksForAnother(hold, wish)) {
      RequestDetails.Booking booking = wish.details().booking();
      boolean dormant = booking != null && booking.from().isAfter(title.now());
      title.progress(hold, dormant ? HoldProgress.BOOKED : HoldProgress.WAITING);
      title.settle(hold.subject().item());
    }
    return QueuePlaces.of(title).find(hold.id()).orElseThrow();
  }

  /// Whether another volume, kind, chapter or time is wanted than before.
  static boolean asksForAnother(Hold hold, HoldChange wish) {
    return !hold.details().equals(wish.details())
        || !Objects.equals(hold.subject().description(), wish.description())
        || !Objects.equals(hold.subject().materialType(), wish.materialType());
  }
}
