package org.consort.api.bibs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.alma.bibs.HoldingData;
import org.consort.alma.bibs.ItemData;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemNotes;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.jspecify.annotations.Nullable;

/// Reads items out of Alma's. State, dates of change, title and library are not read: they follow
/// from what is done with an item and from its holdings.
final class IncomingItems {
  private IncomingItems() {}

  static NewItem added(AlmaRequest request, org.consort.alma.bibs.Item sent) {
    ItemData item = data(sent);
    return new NewItem(
        barcode(item).orElse(null),
        details(sent, item),
        ItemState.IN_PLACE,
        request.caller().name());
  }

  /// Everything is swapped, but an item does not lose its barcode by silence.
  static NewItem replaced(AlmaRequest request, org.consort.alma.bibs.Item sent, Item old) {
    ItemData item = data(sent);
    return new NewItem(
        barcode(item).orElse(old.barcode()),
        details(sent, item),
        old.state(),
        request.caller().name());
  }

  /// Where the item is to stand: where it does, unless the body says otherwise.
  static Shelf shelf(org.consort.alma.bibs.Item sent, Item old) {
    ItemData item = data(sent);
    String library = code(item.library());
    String location = code(item.location());
    return new Shelf(
        library.isEmpty() ? old.library() : library,
        location.isEmpty() ? old.location() : location);
  }

  private static ItemData data(org.consort.alma.bibs.Item sent) {
    ItemData item = sent.itemData();
    if (item == null) {
      throw new BadRequest(ApiReason.MANDATORY.about("item_data"));
    }
    return item;
  }

  private static ItemDetails details(org.consort.alma.bibs.Item sent, ItemData item) {
    return new ItemDetails(
        code(item.physicalMaterialType()),
        code(item.policy()),
        text(item.description()),
        text(item.poLine()),
        item.arrivalDate(),
        new ItemNotes(
            text(item.publicNote()),
            text(item.fulfillmentNote()),
            lines(item.internalNote1(), item.internalNote2(), item.internalNote3()),
            lines(item.statisticsNote1(), item.statisticsNote2(), item.statisticsNote3())),
        further(sent, item));
  }

  private static Map<String, String> further(org.consort.alma.bibs.Item sent, ItemData item) {
    Map<String, String> further = new LinkedHashMap<>(FurtherFields.of(item));
    HoldingData holding = sent.holdingData();
    if (holding != null && !text(holding.copyId()).isEmpty()) {
      further.put("copy_id", text(holding.copyId()));
    }
    return further;
  }

  private static Optional<String> barcode(ItemData item) {
    return Optional.of(text(item.barcode())).filter(barcode -> !barcode.isEmpty());
  }

  private static List<String> lines(
      @Nullable String first, @Nullable String second, @Nullable String third) {
    return List.of(text(first), text(second), text(third));
  }

  private static String code(@Nullable Coded coded) {
    return coded == null ? "" : coded.code().orElse("");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
