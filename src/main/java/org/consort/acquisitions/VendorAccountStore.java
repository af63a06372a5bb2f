package org.consort.acquisitions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Vendors' accounts in the database.
final class VendorAccountStore {
  private record AccountRow(String vendor, Vendor.Account account) {}

  private VendorAccountStore() {}

  static void insert(Transaction tx, InstitutionId institution, Vendor vendor) {
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

  static void remove(Transaction tx, InstitutionId institution, String vendor) {
    tx.handle()
        .createUpdate(
            "DELETE FROM vendor_account WHERE institution = :institution AND vendor = :vendor")
        .bind("institution", institution)
        .bind("vendor", vendor)
        .execute();
  }

  /// The accounts that lines and invoices of the vendor name; empty text where one names none.
  static List<String> inUse(Transaction tx, InstitutionId institution, String code) {
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

  static Map<String, List<Vendor.Account>> find(
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
        .collect(groupingBy(AccountRow::vendor, mapping(AccountRow::account, toList())));
  }

  private static @Nullable String code(@Nullable Currency currency) {
    return currency == null ? null : currency.getCurrencyCode();
  }

  private static @Nullable Currency currency(@Nullable String code) {
    return code == null ? null : Currency.getInstance(code);
  }
}
