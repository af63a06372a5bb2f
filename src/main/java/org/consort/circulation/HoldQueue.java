package org.consort.circulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.consort.base.ItemId;
import org.consort.base.RequestId;

/// The open holds of one title, first come first, whether they ask for one item or for any copy.
record HoldQueue(List<Hold> holds) {
  static final HoldQueue EMPTY = new HoldQueue(List.of());

  HoldQueue {
    holds = List.copyOf(holds);
  }

  /// Who gets this copy: the hold it already travels or waits for, else the first one it meets.
  Optional<Hold> next(Copy copy) {
    return Stream.concat(
            holds.stream().filter(hold -> isUnderWay(hold, copy)),
            holds.stream().filter(hold -> isOpenFor(hold, copy)))
        .findFirst();
  }

  /// The hold for which this copy left its shelf.
  Optional<Hold> carriedBy(Copy copy) {
    return holds.stream().filter(hold -> isUnderWay(hold, copy)).findFirst();
  }

  /// Those that a copy which may not leave the library can serve.
  HoldQueue ofDigitizations() {
    return new HoldQueue(
        holds.stream().filter(hold -> hold.kind() == RequestKind.DIGITIZATION).toList());
  }

  /// Those that end when the item is in the patron's hands.
  HoldQueue ofItems() {
    return new HoldQueue(
        holds.stream().filter(hold -> hold.kind() != RequestKind.DIGITIZATION).toList());
  }

  HoldQueue of(long patron) {
    return new HoldQueue(holds.stream().filter(hold -> hold.patron() == patron).toList());
  }

  /// The hold as it stands; its place is for [QueuePlaces] to tell.
  Optional<Hold> find(RequestId id) {
    return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
  }

  /// Whether somebody would take whichever copy comes first.
  boolean wantsAnyCopy() {
    return holds.stream().anyMatch(hold -> hold.subject().item() == null);
  }

  /// Whether somebody waits whom only such a copy coming back can serve.
  boolean waitsFor(Copy copy) {
    return holds.stream()
        .anyMatch(
            hold ->
                hold.progress().status() == RequestStatus.NOT_STARTED
                    && !hold.isDormant()
                    && hold.isMetBy(copy));
  }

  /// Whether somebody waits for a file that this department is to make.
  boolean isFiledAt(String department) {
    return holds.stream()
        .flatMap(hold -> Stream.ofNullable(hold.details().digitization()))
        .anyMatch(file -> file.department().equals(department));
  }

  /// Whether this item was asked for by name or is under way for somebody.
  boolean concerns(ItemId item) {
    return holds.stream().anyMatch(hold -> hold.concerns(item));
  }

  /// The same queue, with one hold further on.
  HoldQueue with(RequestId id, HoldProgress next) {
    return new HoldQueue(
        holds.stream().map(hold -> hold.id().equals(id) ? hold.with(next) : hold).toList());
  }

  HoldQueue without(RequestId id) {
    return new HoldQueue(holds.stream().filter(hold -> !hold.id().equals(id)).toList());
  }

  HoldQueue on(ItemId item) {
    return new HoldQueue(
        holds.stream().filter(hold -> item.equals(hold.subject().item())).toList());
  }

  /// What each hold that still waits can count on, given the copies that stand on their shelves.
  /// Holds for which an item is under way keep it.
  List<Hold> started(Collection<Copy> onShelf) {
    return started(onShelf, _ -> true);
  }

  /// @param lends whether such a copy may leave the library; others can only be digitized
  List<Hold> started(Collection<Copy> onShelf, Predicate<Copy> lends) {
    Map<ItemId, Copy> free = new LinkedHashMap<>();
    onShelf.forEach(copy -> free.put(copy.item(), copy));
    List<Hold> result = new ArrayList<>();
    for (Hold hold : holds) {
      boolean stays = hold.progress().hasLeftTheShelf() || hold.isDormant();
      result.add(stays ? hold : hold.with(start(hold, free, lends)));
    }
    return result;
  }

  private HoldProgress start(Hold hold, Map<ItemId, Copy> free, Predicate<Copy> lends) {
    List<Copy> usable =
        free.values().stream()
            .filter(copy -> hold.kind() == RequestKind.DIGITIZATION || lends.test(copy))
            .toList();
    return choice(hold, usable)
        .map(
            copy -> {
              free.remove(copy.item());
              return HoldProgress.toFetch(copy.item());
            })
        .orElse(HoldProgress.WAITING);
  }

  /// The copy already chosen, else one nobody asked for by itself, else any.
  private Optional<Copy> choice(Hold hold, Collection<Copy> free) {
    List<Copy> fitting = free.stream().filter(hold::isMetBy).toList();
    Set<ItemId> named = new HashSet<>();
    holds.stream().flatMap(h -> Stream.ofNullable(h.subject().item())).forEach(named::add);
    return Stream.of(
            fitting.stream().filter(copy -> hold.progress().isCarriedBy(copy.item())),
            fitting.stream().filter(copy -> !named.contains(copy.item())),
            fitting.stream())
        .flatMap(copies -> copies)
        .findFirst();
  }

  private static boolean isUnderWay(Hold hold, Copy copy) {
    return hold.progress().hasLeftTheShelf() && hold.progress().isCarriedBy(copy.item());
  }

  private static boolean isOpenFor(Hold hold, Copy copy) {
    return !hold.progress().hasLeftTheShelf() && !hold.isDormant() && hold.isMetBy(copy);
  }
}
