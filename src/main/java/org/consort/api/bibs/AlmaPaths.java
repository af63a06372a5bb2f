package org.consort.api.bibs;

import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.consort.catalogue.Item;

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
    return holding(item.bib(), item.holding()) + "/items/" + item.id();
  }
}
