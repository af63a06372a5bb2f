package org.consort.catalogue;

/// An item with the title it is a copy of, read together in one query.
///
/// @param version of the item's row, which is another one as soon as something was written to it
public record TitledItem(Item item, Bib bib, String version) {}
