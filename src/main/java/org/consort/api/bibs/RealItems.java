package org.consort.api.bibs;

import java.util.Optional;
import org.consort.access.Leniency;
import org.consort.api.AlmaRequest;
import org.consort.base.BadRequest;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Item;
import org.consort.catalogue.TitledItem;

/// Finds the item of a path whose ids of title and holdings must be the item's own.
record RealItems(Catalogue catalogue) {
  Item item(AlmaRequest request) {
    Item item = find(request).orElseThrow(() -> noSuchItem(request));
    requireOwnPath(request, item);
    return item;
  }

  TitledItem titled(AlmaRequest request) {
    TitledItem found =
        catalogue
            .titledItem(request.institutionId(), Ids.item(request))
            .orElseThrow(() -> noSuchItem(request));
    requireOwnPath(request, found.item());
    return found;
  }

  Optional<Item> find(AlmaRequest request) {
    return catalogue.item(request.institutionId(), Ids.item(request));
  }

  void requireOwnPath(AlmaRequest request, Item item) {
    if (!item.bib().toString().equals(request.segment("mms_id"))
        && !request.isLenientlyNull("mms_id", Leniency.NULL_MMS_ID)) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(request.segment("mms_id"));
    }
    if (!item.holding().toString().equals(request.segment("holding_id"))
        && !request.isLenientlyNull("holding_id", Leniency.NULL_HOLDING_ID)) {
      throw CatalogueReason.NO_SUCH_HOLDING.refusal(request.segment("holding_id"));
    }
  }

  private static BadRequest noSuchItem(AlmaRequest request) {
    return CatalogueReason.NO_SUCH_ITEM.refusal(request.segment("item_pid"));
  }
}
