package org.consort.api.bibs;

import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemIds;

/// Where the objects of this package stand in the API.
final class AlmaPaths {
  private AlmaPaths() {}

  static String bib(MmsId id) {
    return "/bibs/" + id;
  }

  static String holding(MmsId bib, HoldingId id) {
    return bib(bib) + "/holdings/" + id;
  }

  static String item(Item item) {
    return item(ItemIds.of(item));
  }

  static String item(ItemIds ids) {
    return holding(ids.bib(), ids.holding()) + "/items/" + ids.item();
  }
}
