package org.consort.remote;

import java.util.Optional;

/// What we ask of a library about its people, and the visitors we make there.
public interface PatronDesk {
  /// @param id a primary id, barcode or e-mail address
  Optional<Patron> find(String id);

  boolean passwordMatches(String id, String password);

  /// Finds the visitor, corrects the user group when it differs, or makes the visitor.
  ///
  /// @return the visitor's primary id there
  String welcome(Visitor visitor);

  /// Removes a visitor made by [#welcome], once nothing of theirs is left. Does nothing when there
  /// is no such visitor, or when the library still needs them.
  void farewell(String uniqueId);
}
