package org.consort.circulation;

import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.database.Transaction;

/// The table `in_house_use`.
final class InHouseUseStore {
  private InHouseUseStore() {}

  static void insert(
      Transaction tx, InstitutionId institution, ItemId item, Loan.Handover scanned) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO in_house_use (institution, item, used_at, library, desk)
            VALUES (:institution, :item, :at, :library, :desk)
            """)
        .bind("institution", institution)
        .bind("item", item)
        .bindMethods(scanned)
        .execute();
  }

  static int count(Transaction tx, InstitutionId institution, ItemId item) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM in_house_use WHERE institution = :institution AND item = :item
            """)
        .bind("institution", institution)
        .bind("item", item)
        .mapTo(Integer.class)
        .one();
  }
}
