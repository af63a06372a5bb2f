package org.consort.acquisitions;

import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.database.Database;

/// Tells what codes of vendors and funds stand for: one query for all that an answer shows.
public final class Naming {
  private final Database database;

  public Naming(Database database) {
    this.database = database;
  }

  public CodeNames names(InstitutionId institution, Set<String> vendors, Set<String> funds) {
    return database.read(tx -> NamingStore.names(tx, institution, vendors, funds));
  }
}
