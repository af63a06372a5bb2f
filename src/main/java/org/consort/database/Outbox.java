package org.consort.database;

import org.consort.base.InstitutionId;

/// Where departments leave word of what they do, in the transaction that does it: it is told if and
/// only if it is done. Who passes it on is not their business.
public final class Outbox {
  private Outbox() {}

  /// Writes it down, if anybody in the institution wants to know. To be called after the object was
  /// changed, while its lock is held, so that word of one object is in the order of its changes.
  public static void tell(Transaction tx, InstitutionId institution, Happening happening) {
    tx.write(
        """
        INSERT INTO outbox (institution, event, object, happened_at, state)
        SELECT w.institution, w.event, ?, ?, ? FROM outbox_wish w
        WHERE w.institution = ? AND w.event = ? LIMIT 1
        """,
        happening.object(),
        happening.at(),
        StoredJson.write(happening.state()),
        institution,
        happening.event());
  }
}
