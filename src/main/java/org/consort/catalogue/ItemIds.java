package org.consort.catalogue;

import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;

/// What an item is called: its own number and those of what it belongs to.
public record ItemIds(MmsId bib, HoldingId holding, ItemId item) {
  public static ItemIds of(Item item) {
    return new ItemIds(item.bib(), item.holding(), item.id());
  }
}
