package org.consort.circulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.ItemId;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.jspecify.annotations.Nullable;

/// Decides which waiting holds have a copy on the shelf, and marks those copies as requested.
record Settling(OpenTitle title) {
  /// To be done after something happened to this item. Unless somebody would take any copy, the
  /// rest of the title has nothing to do with it.
  void settle(@Nullable ItemId touched) {
    HoldQueue queue = title.queue();
    if (queue.wantsAnyCopy()) {
      settle(queue, title.items());
    } else if (touched != null) {
      settle(queue.on(touched), title.item(touched).stream().toList());
    }
  }

  private void settle(HoldQueue queue, List<Item> items) {
    List<Item> here = items.stream().filter(Settling::standsOnShelf).toList();
    List<Copy> copies = here.stream().map(Copy::of).toList();
    List<Hold> settled = queue.started(copies, copy -> title.rules().lends(copy.policy()));
    settled.stream()
        .filter(hold -> !queue.holds().contains(hold))
        .forEach(hold -> title.progress(hold, hold.progress()));
    mark(here, settled);
  }

  private void mark(List<Item> here, List<Hold> holds) {
    Set<ItemId> asked =
        holds.stream()
            .flatMap(hold -> Stream.ofNullable(hold.progress().carrier()))
            .collect(Collectors.toSet());
    for (Item item : here) {
      String process = asked.contains(item.id()) ? ItemState.REQUESTED.processType() : "";
      if (!item.state().processType().equals(process)) {
        title.change(item.id(), new ItemState(process, true, item.state().reshelvedBy()));
      }
    }
  }

  private static boolean standsOnShelf(Item item) {
    String process = item.state().processType();
    return item.state().inPlace()
        && (process.isEmpty() || process.equals(ItemState.REQUESTED.processType()));
  }
}
