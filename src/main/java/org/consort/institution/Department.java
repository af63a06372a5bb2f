package org.consort.institution;

/// A department of a library that orders, catalogues, repairs or digitizes. Its code is unique in
/// the institution.
///
/// @param type what it does, by Alma's code: `ACQ_DEPT`, `DIGI_DEPT`, `WORK_ORDER`
/// @param library the code of the library it belongs to
public record Department(
    String code,
    String name,
    String description,
    String type,
    String library,
    DepartmentDetails details) {
  public Department(String code, String name, String description, String type, String library) {
    this(code, name, description, type, library, DepartmentDetails.NONE);
  }

  public Department with(DepartmentDetails other) {
    return new Department(code, name, description, type, library, other);
  }
}
