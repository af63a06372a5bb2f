package org.consort.catalogue;

/// An item with the title it is a copy of, read together in one query.
///
/// @param version of the item's row: while the database's `hold_item` answers the same, nothing was
///   written to the item since
public record TitledItem(Item item, Bib bib, String version) {}
