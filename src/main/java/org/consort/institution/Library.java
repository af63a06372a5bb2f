package org.consort.institution;

/// A library of an institution, or a branch of one.
///
/// @param resourceSharing true for the library that stands for borrowing and lending as such; it
///   has no locations and nobody picks up there
public record Library(
    String code, String name, String description, boolean resourceSharing, ContactDetails contact) {
  public Library(String code, String name, String description, boolean resourceSharing) {
    this(code, name, description, resourceSharing, ContactDetails.NONE);
  }

  public Library at(ContactDetails other) {
    return new Library(code, name, description, resourceSharing, other);
  }
}
