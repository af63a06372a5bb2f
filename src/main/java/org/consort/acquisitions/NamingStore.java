package org.consort.acquisitions;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// Reads the names of vendors and funds together.
final class NamingStore {
  private record Name(boolean vendor, String code, String name) {}

  private NamingStore() {}

  static CodeNames names(
      Transaction tx, InstitutionId institution, Set<String> vendors, Set<String> funds) {
    Map<String, String> ofVendors = new HashMap<>();
    Map<String, String> ofFunds = new HashMap<>();
    tx.handle()
        .createQuery(
            """
            SELECT true AS is_vendor, code, name FROM vendor
             WHERE institution = :institution AND code = ANY(:vendors)
            UNION ALL
            SELECT false, code, name FROM fund
             WHERE institution = :institution AND code = ANY(:funds)
            """)
        .bind("institution", institution)
        .bindArray("vendors", String.class, vendors)
        .bindArray("funds", String.class, funds)
        .map(
            (row, _) ->
                new Name(row.getBoolean("is_vendor"), row.getString("code"), row.getString("name")))
        .forEach(each -> (each.vendor() ? ofVendors : ofFunds).put(each.code(), each.name()));
    return new CodeNames(ofVendors, ofFunds);
  }
}
