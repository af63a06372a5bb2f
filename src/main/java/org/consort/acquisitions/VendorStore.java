package org.consort.acquisitions;

import static java.util.stream.Collectors.groupingBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/// Vendors and their accounts in the database.
final class VendorStore {
  private record AccountRow(String vendor, Vendor.Account account) {}

  private static final String WANTED =
      """
      institution = :institution
        AND (CAST(:active AS boolean) IS NULL OR active = :active)
        AND ((:inCode = '' AND :inName = '')
          OR (:inCode <> '' AND position(lower(:inCode) IN lower(code)) > 0)
          OR (:inName <> '' AND position(lower(:inName) IN lower(name)) > 0))
      """;

  private VendorStore() {}

  static void insert(Transaction tx, InstitutionId institution, Vendor vendor) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO vendor (institution, code, name, active)
            VALUES (:institution, :code, :name, :active)
            """)
        .bind("institution", institution)
        .bind("code", vendor.code())
        .bind("name", vendor.name())
        .bind("active", vendor.active())
        .execute();
    if (!vendor.accounts().isEmpty()) {
      insertAccounts(tx, institution, vendor);
    }
  }

  static List<Vendor> find(Transaction tx, InstitutionId institution, List<String> codes) {
    Map<String, List<AccountRow>> accounts = accounts(tx, institution, codes);
    return tx.handle()
        .createQuery(
            """
            SELECT code, name, active FROM vendor
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
                    accounts.getOrDefault(row.getString("code"), List.of()).stream()
                        .map(AccountRow::account)
                        .toList()))
        .list();
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
    return tx.handle()
        .createQuery(sql)
        .bind("institution", institution)
        .bind("inCode", search.inCode())
        .bind("inName", search.inName())
        .bind("active", search.active());
  }

  private static void insertAccounts(Transaction tx, InstitutionId institution, Vendor vendor) {
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
          .bind("currency", account.currency().getCurrencyCode())
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
                        Currency.getInstance(row.getString("currency")))))
        .stream()
        .collect(groupingBy(AccountRow::vendor));
  }
}
