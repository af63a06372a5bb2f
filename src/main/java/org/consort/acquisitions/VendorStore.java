package org.consort.acquisitions;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Update;

/// Vendors in the database, with their accounts.
final class VendorStore {
  private VendorStore() {}

  /// @return false when there is one with this code, which stays as it is
  static boolean insert(Transaction tx, InstitutionId institution, Vendor vendor) {
    int rows =
        written(
                tx,
                institution,
                vendor,
                """
                INSERT INTO vendor (institution, code, name, active, roles, libraries, kept)
                VALUES (:institution, :code, :name, :active, :roles, :libraries, :kept)
                ON CONFLICT DO NOTHING
                """)
            .execute();
    if (rows == 1) {
      VendorAccountStore.insert(tx, institution, vendor);
    }
    return rows == 1;
  }

  /// Swaps everything but the code.
  static void replace(Transaction tx, InstitutionId institution, Vendor vendor) {
    written(
            tx,
            institution,
            vendor,
            """
            UPDATE vendor
               SET name = :name, active = :active, roles = :roles, libraries = :libraries,
                   kept = :kept
             WHERE institution = :institution AND code = :code
            """)
        .execute();
    VendorAccountStore.remove(tx, institution, vendor.code());
    VendorAccountStore.insert(tx, institution, vendor);
  }

  static void remove(Transaction tx, InstitutionId institution, String code) {
    VendorAccountStore.remove(tx, institution, code);
    tx.handle()
        .createUpdate("DELETE FROM vendor WHERE institution = :institution AND code = :code")
        .bind("institution", institution)
        .bind("code", code)
        .execute();
  }

  /// Takes the vendor for the caller alone until its transaction ends; false when there is none.
  static boolean lock(Transaction tx, InstitutionId institution, String code) {
    return tx.handle()
        .createQuery(
            """
            SELECT code FROM vendor WHERE institution = :institution AND code = :code FOR UPDATE
            """)
        .bind("institution", institution)
        .bind("code", code)
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  private static Update written(
      Transaction tx, InstitutionId institution, Vendor vendor, String sql) {
    return tx.handle()
        .createUpdate(sql)
        .bind("institution", institution)
        .bind("code", vendor.code())
        .bind("name", vendor.name())
        .bind("active", vendor.active())
        .bindArray("roles", String.class, vendor.roles().stream().map(Enum::name).sorted().toList())
        .bindArray("libraries", String.class, vendor.libraries())
        .bind("kept", vendor.kept());
  }

  static List<Vendor> find(Transaction tx, InstitutionId institution, List<String> codes) {
    Map<String, List<Vendor.Account>> accounts = VendorAccountStore.find(tx, institution, codes);
    return tx.handle()
        .createQuery(
            """
            SELECT code, name, active, roles, libraries, kept FROM vendor
             WHERE institution = :institution AND code = ANY(:codes)
             ORDER BY code
            """)
        .bind("institution", institution)
        .bindArray("codes", String.class, codes)
        .map(
            (row, _) ->
                new Vendor(
                    row.getString("code"),
                    row.getString("name"),
                    row.getBoolean("active"),
                    roles(row),
                    accounts.getOrDefault(row.getString("code"), List.of()),
                    Set.of((String[]) row.getArray("libraries").getArray()),
                    row.getString("kept")))
        .list();
  }

  private static Set<Vendor.Role> roles(ResultSet row) throws SQLException {
    return Stream.of((String[]) row.getArray("roles").getArray())
        .map(Vendor.Role::valueOf)
        .collect(toSet());
  }
}
