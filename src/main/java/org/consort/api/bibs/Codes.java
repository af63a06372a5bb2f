package org.consort.api.bibs;

import org.consort.alma.wire.Coded;
import org.consort.base.InstitutionId;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.Shelf;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.ContactDetails;
import org.consort.institution.Department;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;

/// Puts names beside the codes of an institution. A code that is gone stands without a name.
public final class Codes {
  private final Libraries libraries;
  private final CodeTables tables;

  public Codes(Libraries libraries, CodeTables tables) {
    this.libraries = libraries;
    this.tables = tables;
  }

  Coded library(InstitutionId institution, String code) {
    return libraries
        .library(institution, code)
        .map(Library::name)
        .map(name -> Coded.of(code, name))
        .orElse(Coded.of(code));
  }

  Coded location(InstitutionId institution, Shelf shelf) {
    return libraries
        .location(institution, shelf.library(), shelf.location())
        .map(Location::name)
        .map(name -> Coded.of(shelf.location(), name))
        .orElse(Coded.of(shelf.location()));
  }

  Coded department(InstitutionId institution, String code) {
    return libraries
        .department(institution, code)
        .map(Department::name)
        .map(name -> Coded.of(code, name))
        .orElse(Coded.of(code));
  }

  /// Where the library is reached.
  ContactDetails contact(InstitutionId institution, String library) {
    return libraries
        .library(institution, library)
        .map(Library::contact)
        .orElse(ContactDetails.NONE);
  }

  boolean isLibrary(InstitutionId institution, String code) {
    return libraries.library(institution, code).isPresent();
  }

  /// @param library the code of the library it must be one of; any may have it when this is empty
  boolean isLocation(InstitutionId institution, String library, String code) {
    return libraries.libraries(institution).stream()
        .map(Library::code)
        .filter(one -> library.isEmpty() || library.equals(one))
        .anyMatch(one -> libraries.location(institution, one, code).isPresent());
  }

  /// Whether what stands there is hidden from the public.
  boolean isHidden(InstitutionId institution, Shelf shelf) {
    return libraries
        .location(institution, shelf.library(), shelf.location())
        .map(Location::suppressed)
        .orElse(false);
  }

  /// Whether the item is where it belongs.
  Coded baseStatus(InstitutionId institution, ItemState state) {
    return of(institution, CodeTable.BASE_STATUS, state.inPlace() ? "1" : "0");
  }

  /// An empty code stays an empty coded element.
  Coded of(InstitutionId institution, CodeTable table, String code) {
    return code.isBlank()
        ? Coded.NONE
        : tables
            .description(institution, table, code)
            .map(description -> Coded.of(code, description))
            .orElse(Coded.of(code));
  }
}
