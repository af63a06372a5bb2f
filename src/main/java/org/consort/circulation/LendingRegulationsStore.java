package org.consort.circulation;

import org.consort.base.InstitutionId;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;

/// The table `lending_regulations`.
final class LendingRegulationsStore {
  private LendingRegulationsStore() {}

  static void put(Transaction tx, InstitutionId institution, LendingRegulations regulations) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO lending_regulations (institution, regulations)
            VALUES (:institution, :json::jsonb)
            ON CONFLICT (institution) DO UPDATE SET regulations = excluded.regulations
            """)
        .bind("institution", institution)
        .bind("json", StoredJson.write(regulations))
        .execute();
  }

  static LendingRegulations find(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery("SELECT regulations FROM lending_regulations WHERE institution = :institution")
        .bind("institution", institution)
        .mapTo(String.class)
        .findOne()
        .map(json -> StoredJson.read(LendingRegulations.class, json))
        .orElse(LendingRegulations.USUAL);
  }
}
