package org.consort.patrons;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// Finds many users at once.
final class UserLookupStore {
  private UserLookupStore() {}

  static Map<String, User> byKeys(
      Transaction tx, InstitutionId institution, Collection<String> keys) {
    return tx.handle()
        .createQuery(
            """
            SELECT id_key, patron.* FROM patron_key JOIN patron USING (institution, patron)
            WHERE institution = :institution AND id_key = ANY (:keys)
            """)
        .bind("institution", institution)
        .bindArray("keys", String.class, keys)
        .map((row, _) -> Map.entry(row.getString("id_key"), UserRowStore.user(row)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
