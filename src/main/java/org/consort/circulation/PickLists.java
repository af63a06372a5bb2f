package org.consort.circulation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.RequestId;
import org.consort.catalogue.Item;

/// What staff are to fetch from the shelves for requests: each item that was chosen and still
/// stands where it belongs.
public final class PickLists {
  private final CirculationDesk desk;

  PickLists(CirculationDesk desk) {
    this.desk = desk;
  }

  public Listing<Pick> list(InstitutionId institution, PickWish wish) {
    List<ItemId> wanted = desk.database().read(tx -> HoldPickStore.carriers(tx, institution, wish));
    Listing<Item> here = desk.catalogue().along(institution, wanted, wish.walk(), wish.page());
    List<ItemId> items = here.entries().stream().map(Item::id).toList();
    Map<ItemId, HoldPickStore.Row> rows =
        desk.database().read(tx -> HoldPickStore.of(tx, institution, items));
    return new Listing<>(
        here.entries().stream()
            .flatMap(item -> Stream.ofNullable(rows.get(item.id())).map(row -> row.of(item)))
            .toList(),
        here.total());
  }

  /// Notes it of all that [#list] tells.
  ///
  /// @return the list with the note
  public Listing<Pick> mark(InstitutionId institution, PickWish wish, PickWish.Mark mark) {
    Listing<Pick> found = list(institution, wish);
    List<RequestId> ids = found.entries().stream().map(pick -> pick.hold().id()).toList();
    desk.database().change(tx -> HoldPickStore.mark(tx, institution, ids, mark));
    return new Listing<>(
        found.entries().stream().map(pick -> pick.with(mark)).toList(), found.total());
  }
}
