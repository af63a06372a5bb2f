package org.consort.circulation;

import java.util.Optional;

/// What is to be done with an item after it was scanned at a desk.
sealed interface ScanDecision {
  /// It waits here for who asked for it.
  record KeepForPatron(Hold hold) implements ScanDecision {}

  /// It travels to where its patron wants to collect it.
  record SendToPatron(Hold hold) implements ScanDecision {}

  /// It stays in the department that makes a file of it.
  record Digitize(Hold hold) implements ScanDecision {}

  /// It stays in the department that does something to it.
  record WorkOn(WorkOrder order) implements ScanDecision {}

  /// It belongs here and goes back to its shelf.
  record Reshelve() implements ScanDecision {}

  /// Nobody waits for it, and it belongs elsewhere.
  record SendHome() implements ScanDecision {}

  /// The order of the questions is that of Alma's scan-in page: who waits for it comes first, then
  /// where it belongs.
  static ScanDecision of(Copy copy, Optional<Hold> next, ScanPlace place) {
    if (next.isPresent()) {
      Hold hold = next.get();
      if (!hold.isServedBy(place)) {
        return new SendToPatron(hold);
      }
      return hold.kind() == RequestKind.DIGITIZATION ? new Digitize(hold) : new KeepForPatron(hold);
    }
    return place.serves(copy) ? new Reshelve() : new SendHome();
  }
}
