package org.consort.borrowing;

import org.consort.borrowing.workflow.Event;

/// What the history says beside an event's name.
final class EventText {
  private EventText() {}

  static String of(Event event) {
    return switch (event) {
      case Event.PatronVerified verified -> verified.group();
      case Event.PatronRefused refused -> String.join(", ", refused.reasons());
      case Event.SupplierChosen chosen -> chosen.agency();
      case Event.SupplierHoldPlaced placed -> placed.hold();
      case Event.BorrowerHoldPlaced placed -> placed.hold();
      case Event.PickupHoldPlaced placed -> placed.hold();
      case Event.LossSettled settled -> settled.how();
      case Event.SupplierRefused refused -> refused.why();
      case Event.ItemLoaned loaned -> "due " + loaned.due();
      case Event.ItemRenewed renewed -> "due " + renewed.due();
      case Event.PatronCancelled cancelled -> cancelled.by() + ": " + cancelled.why();
      default -> "";
    };
  }
}
