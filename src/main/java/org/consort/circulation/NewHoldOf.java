package org.consort.circulation;

import java.time.Instant;
import org.consort.base.MmsId;
import org.consort.base.RequestId;

/// A wish for a hold, with what it is about looked up.
record NewHoldOf(NewHold wish, Hold.Subject subject) {
  MmsId bib() {
    return subject.bib();
  }

  /// The holds a second one of the same patron would repeat.
  HoldQueue rivals(HoldQueue queue) {
    return wish.repeated() ? HoldQueue.EMPTY : queue;
  }

  Hold at(Instant now, RequestId id) {
    return new Hold(
        id, wish.patron(), subject, wish.pickup(), wish.note(), HoldProgress.WAITING, now, 0);
  }
}
