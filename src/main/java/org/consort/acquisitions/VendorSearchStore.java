package org.consort.acquisitions;

import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;

/// Finds vendors by what is wanted of them.
final class VendorSearchStore {
  private static final String WANTED =
      """
      institution = :institution
        AND (CAST(:role AS text) IS NULL OR CAST(:role AS text) = ANY(roles))
        AND (CAST(:active AS boolean) IS NULL OR active = :active)
        AND (NOT :byLibrary OR libraries && CAST(:libraries AS text[])
          OR (libraries = '{}' AND cardinality(:libraries) > 0))
        AND ((:inCode = '' AND :inName = '')
          OR (:inCode <> '' AND position(lower(:inCode) IN lower(code)) > 0)
          OR (:inName <> '' AND position(lower(:inName) IN lower(name)) > 0))
      """;

  private VendorSearchStore() {}

  static Listing<Vendor> list(
      Transaction tx, InstitutionId institution, VendorSearch search, Page page) {
    List<String> codes =
        search(
                tx,
                institution,
                search,
                "SELECT code FROM vendor WHERE "
                    + WANTED
                    + "ORDER BY code LIMIT :limit OFFSET :offset")
            .bindMethods(page)
            .mapTo(String.class)
            .list();
    int total =
        search(tx, institution, search, "SELECT count(*) FROM vendor WHERE " + WANTED)
            .mapTo(int.class)
            .one();
    return new Listing<>(VendorStore.find(tx, institution, codes), total);
  }

  private static Query search(
      Transaction tx, InstitutionId institution, VendorSearch search, String sql) {
    Set<String> libraries = search.libraries();
    return tx.handle()
        .createQuery(sql)
        .bind("institution", institution)
        .bind("byLibrary", libraries != null)
        .bindArray("libraries", String.class, libraries == null ? Set.of() : libraries)
        .bind("inCode", search.inCode())
        .bind("inName", search.inName())
        .bind("active", search.active())
        .bind("role", search.role() == null ? null : search.role().name());
  }
}
