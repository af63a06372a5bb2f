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
import org.consort.catalogue.TemporaryShelf;
import org.jspecify.annotations.Nullable;

/// Reads items out of Alma's. State, dates of change, title and library are not read: they follow
/// from what is done with an item and from its holdings.
final class IncomingItems {
  private IncomingItems() {}

  static NewItem added(AlmaRequest request, org.consort.alma.bibs.Item sent) {
    ItemData item = data(sent);
    return new NewItem(
        barcode(item).orElse(null),
        details(sent, item, null),
        ItemState.IN_PLACE,
        request.caller().name());
  }

  /// Everything is swapped, but an item does not lose its barcode by silence.
  static NewItem replaced(AlmaRequest request, org.consort.alma.bibs.Item sent, Item old) {
    ItemData item = data(sent);
    return new NewItem(
        barcode(item).orElse(old.barcode()),
        details(sent, item, old.details().temporary()),
        old.state(),
        request.caller().name());
  }

  /// Where the item is to stand for good: where it does, unless the body says otherwise. Library
  /// and location of an item are those of now; of one that is elsewhere for the time being, both
  /// shelves may be named, since both are true, but no third.
  ///
  /// @throws BadRequest when the body names a third shelf and leaves the item elsewhere
  static Shelf shelf(org.consort.alma.bibs.Item sent, Item old) {
    SentShelf said = SentShelf.of(data(sent));
    Shelf own = old.place().shelf();
    if (said.isAs(old.shelf()) || said.isAs(own)) {
      return own;
    }
    TemporaryShelf temporary = TemporaryShelves.of(sent, old.details().temporary()).orElse(null);
    if (temporary == null) {
      return said.orElse(old.shelf());
    }
    if (said.isAs(temporary.shelf())) {
      return own;
    }
    throw said.refusal(temporary.shelf(), own);
  }

  private static ItemData data(org.consort.alma.bibs.Item sent) {
    ItemData item = sent.itemData();
    if (item == null) {
      throw new BadRequest(ApiReason.MANDATORY.about("item_data"));
    }
    return item;
  }

  private static ItemDetails details(
      org.consort.alma.bibs.Item sent, ItemData item, @Nullable TemporaryShelf old) {
    return new ItemDetails(
        Coded.codeOf(item.physicalMaterialType()),
        Coded.codeOf(item.policy()),
        text(item.description()),
        text(item.poLine()),
        item.arrivalDate(),
        new ItemNotes(
            text(item.publicNote()),
            text(item.fulfillmentNote()),
            lines(item.internalNote1(), item.internalNote2(), item.internalNote3()),
            lines(item.statisticsNote1(), item.statisticsNote2(), item.statisticsNote3())),
        further(sent, item),
        TemporaryShelves.of(sent, old).orElse(null));
  }

  private static Map<String, String> further(org.consort.alma.bibs.Item sent, ItemData item) {
    Map<String, String> further = new LinkedHashMap<>(FurtherFields.of(item));
    HoldingData holding = sent.holdingData();
    if (holding != null) {
      keep(further, "copy_id", text(holding.copyId()));
      keep(further, "accession_number", text(holding.accessionNumber()));
    }
    return further;
  }

  private static void keep(Map<String, String> further, String name, String value) {
    if (!value.isEmpty()) {
      further.put(name, value);
    }
  }

  private static Optional<String> barcode(ItemData item) {
    return Optional.of(text(item.barcode())).filter(barcode -> !barcode.isEmpty());
  }

  private static List<String> lines(
      @Nullable String first, @Nullable String second, @Nullable String third) {
    return List.of(text(first), text(second), text(third));
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
