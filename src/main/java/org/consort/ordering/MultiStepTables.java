package org.consort.ordering;

import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.marc.match.MultiStep;

/// Each institution's table of the Multi Step match method. Rows nobody has set are as predefined:
/// disabled.
public final class MultiStepTables {
  private final Database database;

  public MultiStepTables(Database database) {
    this.database = database;
  }

  public MultiStep of(InstitutionId institution) {
    return database.read(tx -> MultiStepStore.table(tx, institution));
  }

  public void set(InstitutionId institution, MultiStep.Row row) {
    database.change(tx -> MultiStepStore.set(tx, institution, row));
  }
}
