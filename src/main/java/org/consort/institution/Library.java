package org.consort.institution;

/// A library of an institution, or a branch of one.
///
/// @param resourceSharing true for the library that stands for borrowing and lending as such; it
///   has no locations and nobody picks up there
public record Library(String code, String name, String description, boolean resourceSharing) {}
