package org.consort.database;

import org.consort.base.InstitutionId;

/// Where departments leave word of what they do, in the transaction that does it: it is told if and
/// only if it is done. Who passes it on is not their business.
public final class Outbox {
  private Outbox() {}

  /// Writes it down, if anybody in the institution wants to know. To be called after the object was
  /// changed, while its lock is held, so that word of one object is in the order of its changes.
  public static void tell(Transaction tx, InstitutionId institution, Happening happening) {
    String state = StoredJson.write(happening.state());
    tx.write(
        """
        INSERT INTO outbox (institution, event, object, happened_at, state)
        SELECT :institution, :event, :object, :at, :state
        WHERE EXISTS (SELECT FROM outbox_wish
          WHERE institution = :institution AND event = :event)
        """,
        write ->
            write
                .bind("institution", institution)
                .bind("event", happening.event())
                .bind("object", happening.object())
                .bind("at", happening.at())
                .bind("state", state));
  }
}
