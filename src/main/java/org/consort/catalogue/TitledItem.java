package org.consort.catalogue;

/// An item with the title it is a copy of, read together in one query.
public record TitledItem(Item item, Bib bib) {}
