package org.consort.circulation;

import org.consort.base.MmsId;
import org.consort.database.Transaction;

/// Lets one transaction at a time change the loans and holds of a title: a hold on any copy is
/// served by whichever copy comes first, so a lock on one item would not do.
final class TitleLockStore {
  private TitleLockStore() {}

  /// Waits until nobody else works on the title. An MMS id is unique over all institutions.
  static void lock(Transaction tx, MmsId bib) {
    tx.handle()
        .createQuery("SELECT pg_advisory_xact_lock(:bib)")
        .bind("bib", bib)
        .mapTo(String.class)
        .one();
  }
}
