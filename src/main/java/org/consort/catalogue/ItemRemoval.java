package org.consort.catalogue;

import org.consort.base.ItemId;

/// A wish to remove an item.
///
/// @param override remove it although a patron has it or waits for it
public record ItemRemoval(ItemId item, boolean override, WhenEmptied holding, WhenEmptied bib) {}
