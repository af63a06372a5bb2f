package org.consort.borrowing.workflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that happened to a borrowing request. Its group says who notices it, and so which
/// library has to be looked at.
public sealed interface Event {
  /// The hub itself, or a person, says so.
  sealed interface Told extends Event {}

  /// Seen in the lender's system.
  sealed interface SeenAtLender extends Event {}

  /// Seen where the item is picked up.
  sealed interface SeenAtPickup extends Event {}

  /// Seen at the patron's home library.
  sealed interface SeenAtBorrower extends Event {}

  record PatronVerified(String group) implements Told {}

  /// @param reasons codes of the checks that failed
  record PatronRefused(List<String> reasons) implements Told {
    public PatronRefused {
      reasons = List.copyOf(reasons);
    }
  }

  record SupplierChosen(String agency, Route route) implements Told {}

  record NoSupplierLeft() implements Told {}

  record SupplierHoldPlaced(String hold) implements Told {}

  record BorrowerHoldPlaced(String hold) implements Told {}

  record PickupHoldPlaced(String hold) implements Told {}

  record LossSettled(String how) implements Told {}

  record CleanedUp() implements Told {}

  record SupplierConfirmed() implements SeenAtLender {}

  record SupplierRefused(String why) implements SeenAtLender {}

  record ItemShipped() implements SeenAtLender {}

  record ItemBackHome() implements SeenAtLender {}

  record ItemArrived() implements SeenAtPickup {}

  record ItemOnHoldShelf() implements SeenAtPickup {}

  record ItemLoaned(Instant due) implements SeenAtPickup {}

  record ItemRenewed(Instant due) implements SeenAtPickup {}

  record ItemLost() implements SeenAtPickup {}

  record ItemSentBack() implements SeenAtPickup {}

  /// @param by `patron`, `borrower` or `lender`
  record PatronCancelled(String by, String why) implements SeenAtBorrower {}

  /// For example `ItemShipped`.
  default String name() {
    return getClass().getSimpleName();
  }

  /// Every kind of event, in the order of this file.
  static List<Class<? extends Event>> kinds() {
    return Stream.of(Event.class.getPermittedSubclasses())
        .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
        .<Class<? extends Event>>map(kind -> kind.asSubclass(Event.class))
        .toList();
  }

  /// Where an event of this kind is noticed; empty when the hub learns it otherwise.
  static Optional<Side> seenAt(Class<? extends Event> kind, Route route) {
    Side pickup = route == Route.THREE_LIBRARIES ? Side.PICKUP : Side.BORROWER;
    return SeenAtLender.class.isAssignableFrom(kind)
        ? Optional.of(Side.LENDER)
        : SeenAtPickup.class.isAssignableFrom(kind)
            ? Optional.of(pickup)
            : SeenAtBorrower.class.isAssignableFrom(kind)
                ? Optional.of(Side.BORROWER)
                : Optional.empty();
  }
}
