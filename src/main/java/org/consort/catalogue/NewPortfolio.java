package org.consort.catalogue;

/// A portfolio to be added.
///
/// @param library the code of the library it belongs to; empty for the whole institution
/// @param active false until the library has access
/// @param by the name of the account or key behind it
public record NewPortfolio(
    String url, String publicNote, String library, boolean active, String poLine, String by) {}
