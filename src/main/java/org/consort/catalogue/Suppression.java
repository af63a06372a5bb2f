package org.consort.catalogue;

/// That a title is to be hidden from the public, or shown.
///
/// @param by the name of the account or key behind it
public record Suppression(boolean suppressed, String by) {}
