package org.consort.circulation;

import org.consort.base.InstitutionId;

/// Counts what came back as on its shelf again, once its desk's time for that is over.
record ReshelvingRounds(CirculationDesk desk) {
  private static final int BATCH = 1_000;

  int run(InstitutionId institution) {
    return desk.database()
        .write(tx -> desk.catalogue().finishReshelving(tx, institution, desk.now(), BATCH));
  }
}
