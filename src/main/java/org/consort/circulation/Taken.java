package org.consort.circulation;

import java.util.Optional;
import java.util.Set;
import org.consort.base.ItemId;
import org.consort.catalogue.Item;
import org.jspecify.annotations.Nullable;

/// What is true of a title until the transaction that took it ends.
///
/// @param wanted codes of the events that somebody in the institution wants to hear of
/// @param requested whether there are open holds
/// @param copy what is known of the named item; absent when none was named
/// @param active whether the named reader is kept from being removed, and this day is noted already
///   as one of theirs
record Taken(Set<String> wanted, boolean requested, @Nullable TakenCopy copy, boolean active) {
  /// Of a title that is only looked at.
  static final Taken NOTHING = new Taken(Set.of(), true, null, false);

  /// One of the title's items.
  ///
  /// @param asRead kept from changes by others; absent when it is not any more as it was read
  /// @param inWork whether a department works on it
  /// @param loan its running loan
  record TakenCopy(ItemId id, @Nullable Item asRead, boolean inWork, @Nullable Loan loan) {}

  Optional<Item> item() {
    return Optional.ofNullable(copy).map(TakenCopy::asRead);
  }

  /// @return empty when the item is not the named one
  Optional<TakenCopy> copy(ItemId item) {
    return Optional.ofNullable(copy).filter(known -> known.id().equals(item));
  }
}
