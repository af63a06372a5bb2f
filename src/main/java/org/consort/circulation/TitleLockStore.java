package org.consort.circulation;

import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;

/// Lets one transaction at a time change the loans and holds of a title: a hold on any copy is
/// served by whichever copy comes first, so a lock on one item would not do.
final class TitleLockStore {
  private TitleLockStore() {}

  /// Waits until nobody else works on the title. An MMS id is unique over all institutions.
  ///
  /// @return the open holds of the title, which stay so until the transaction ends
  static HoldQueue take(Transaction tx, InstitutionId institution, MmsId bib) {
    return new HoldQueue(
        tx.handle()
            .createQuery("SELECT * FROM take_title(:institution, :bib)")
            .bind("institution", institution)
            .bind("bib", bib)
            .map(HoldRowStore::read)
            .list());
  }

  /// Waits until nobody else counts what this patron has. Taken after a title's lock, never before.
  static void lockPatron(Transaction tx, InstitutionId institution, long patron) {
    tx.handle()
        .createQuery("SELECT pg_advisory_xact_lock(:institution, (:patron % 2147483647)::integer)")
        .bind("institution", institution)
        .bind("patron", patron)
        .mapTo(String.class)
        .one();
  }
}
