package org.consort.institution;

/// A circulation desk. It serves every location of its library and no other.
///
/// @param library the library's code
/// @param hasHoldShelf requested items wait there for their patrons
public record Desk(String library, String code, String name, boolean hasHoldShelf) {}
