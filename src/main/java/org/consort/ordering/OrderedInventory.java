package org.consort.ordering;

import java.util.List;
import org.consort.acquisitions.PoLinePlace;
import org.consort.base.MmsId;
import org.consort.base.PortfolioId;
import org.jspecify.annotations.Nullable;

/// The record and inventory an order hangs on, as written.
record OrderedInventory(MmsId bib, List<PoLinePlace> places, @Nullable PortfolioId portfolio) {
  OrderedInventory {
    places = List.copyOf(places);
  }
}
