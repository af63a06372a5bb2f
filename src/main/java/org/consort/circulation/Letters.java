package org.consort.circulation;

import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.institution.LibraryScope;

/// What patrons were or are to be told. Here it is only written down.
public final class Letters {
  private final Database database;

  Letters(Database database) {
    this.database = database;
  }

  /// The newest first.
  ///
  /// @param of the libraries of the loans and requests they are about
  public Listing<Letter> ofUser(
      InstitutionId institution, long patron, LibraryScope of, Page page) {
    return database.read(
        tx ->
            new Listing<>(
                LetterStore.ofUser(tx, institution, patron, of, page),
                LetterStore.countOfUser(tx, institution, patron, of)));
  }
}
