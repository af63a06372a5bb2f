package org.consort.acquisitions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Vendors and their accounts in the database.
final class VendorStore {
  private record AccountRow(String vendor, Vendor.Account account) {}

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
      insertAccounts(tx, institution, vendor);
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
    removeAccounts(tx, institution, vendor.code());
    insertAccounts(tx, institution, vendor);
  }

  static void remove(Transaction tx, InstitutionId institution, String code) {
    removeAccounts(tx, institution, code);
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

  /// The accounts that lines and invoices of the vendor name; empty text where one names none.
  static List<String> accountsInUse(Transaction tx, InstitutionId institution, String code) {
    return tx.handle()
        .createQuery(
            """
            SELECT coalesce(vendor_account, '') AS account FROM po_line
             WHERE institution = :institution AND vendor = :code
             UNION
            SELECT coalesce(vendor_account, '') FROM invoice
             WHERE institution = :institution AND vendor = :code
             ORDER BY account
            """)
        .bind("institution", institution)
        .bind("code", code)
        .mapTo(String.class)
        .list();
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

  private static void removeAccounts(Transaction tx, InstitutionId institution, String vendor) {
    tx.handle()
        .createUpdate(
            "DELETE FROM vendor_account WHERE institution = :institution AND vendor = :vendor")
        .bind("institution", institution)
        .bind("vendor", vendor)
        .execute();
  }

  static List<Vendor> find(Transaction tx, InstitutionId institution, List<String> codes) {
    Map<String, List<AccountRow>> accounts = accounts(tx, institution, codes);
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
                    accounts.getOrDefault(row.getString("code"), List.of()).stream()
                        .map(AccountRow::account)
                        .toList(),
                    Set.of((String[]) row.getArray("libraries").getArray()),
                    row.getString("kept")))
        .list();
  }

  private static Set<Vendor.Role> roles(ResultSet row) throws SQLException {
    return Stream.of((String[]) row.getArray("roles").getArray())
        .map(Vendor.Role::valueOf)
        .collect(toSet());
  }

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
    return new Listing<>(find(tx, institution, codes), total);
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

  private static void insertAccounts(Transaction tx, InstitutionId institution, Vendor vendor) {
    if (vendor.accounts().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO vendor_account
                  (institution, vendor, code, name, discount_percent, currency)
                VALUES (:institution, :vendor, :code, :name, :discount, :currency)
                """);
    for (Vendor.Account account : vendor.accounts()) {
      batch
          .bind("institution", institution)
          .bind("vendor", vendor.code())
          .bind("code", account.code())
          .bind("name", account.name())
          .bind("discount", account.discountPercent())
          .bind("currency", code(account.currency()))
          .add();
    }
    batch.execute();
  }

  private static Map<String, List<AccountRow>> accounts(
      Transaction tx, InstitutionId institution, List<String> vendors) {
    return tx
        .handle()
        .createQuery(
            """
            SELECT vendor, code, name, discount_percent, currency FROM vendor_account
             WHERE institution = :institution AND vendor = ANY(:vendors)
             ORDER BY code
            """)
        .bind("institution", institution)
        .bindArray("vendors", String.class, vendors)
        .map(
            (row, _) ->
                new AccountRow(
                    row.getString("vendor"),
                    new Vendor.Account(
                        row.getString("code"),
                        row.getString("name"),
                        row.getBigDecimal("discount_percent"),
                        currency(row.getString("currency")))))
        .stream()
        .collect(groupingBy(AccountRow::vendor));
  }

  private static @Nullable String code(@Nullable Currency currency) {
    return currency == null ? null : currency.getCurrencyCode();
  }

  private static @Nullable Currency currency(@Nullable String code) {
    return code == null ? null : Currency.getInstance(code);
  }
}
