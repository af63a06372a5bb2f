package org.consort.marc.format.damage;

/// Something of a record that a format cannot carry, and that was therefore not written as it was.
///
/// @param detail a sentence for people
public record Loss(String detail) {}
