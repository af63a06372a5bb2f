package org.consort.institution;

/// A library of an institution, or a branch of one.
///
/// @param resourceSharing true for the library that stands for borrowing and lending as such; it
///   has no locations and nobody picks up there
/// @param number given when it is first kept; 0 before that
public record Library(
    String code,
    String name,
    String description,
    boolean resourceSharing,
    ContactDetails contact,
    long number) {
  public Library(String code, String name, String description, boolean resourceSharing) {
    this(code, name, description, resourceSharing, ContactDetails.NONE, 0);
  }

  public Library at(ContactDetails other) {
    return new Library(code, name, description, resourceSharing, other, number);
  }
}
