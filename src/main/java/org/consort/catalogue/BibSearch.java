package org.consort.catalogue;

import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Page;
import org.consort.database.Database;

/// Finds titles by their words and numbers. A search that takes longer than a few seconds is given
/// up, so that nobody can keep the database busy with one.
public final class BibSearch {
  private final Database database;

  public BibSearch(Database database) {
    this.database = database;
  }

  /// @return empty when it took too long
  public Optional<FoundBibs> find(
      InstitutionId institution, BibQuery query, BibOrder order, Page page) {
    return BibSearchStore.find(database, institution, query, order, page);
  }
}
