package org.consort.union;

/// A title as one member holds it.
///
/// @param isbn 13 digits; empty when there is none
public record UnionHolding(String agency, String mmsId, String isbn, String title, String author) {}
