package org.consort.catalogue;

import org.consort.base.HoldingId;
import org.consort.base.MmsId;

/// Where an item belongs: its title, its holdings record and that record's shelf.
public record Place(MmsId bib, HoldingId holding, Shelf shelf) {}
