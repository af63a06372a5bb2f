package org.consort.access;

import java.time.InstantSource;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Database;

/// What was done about access, newest first. Rows are only ever added.
public final class Audit {
  private final Database database;
  private final InstantSource clock;

  public Audit(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  public Listing<AuditEntry> entries(Page page) {
    return database.read(tx -> AuditStore.entries(tx, page));
  }

  public void note(AuditEntry.Deed deed) {
    database.change(tx -> AuditStore.note(tx, clock.instant(), deed));
  }
}
