package org.consort.acquisitions;

import java.util.List;
import java.util.Optional;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// The vendors of each institution.
public final class Vendors {
  private final Database database;

  public Vendors(Database database) {
    this.database = database;
  }

  /// @throws BadRequest with 402119 when there is one with this code
  public void add(InstitutionId institution, Vendor vendor) {
    database.change(
        tx -> {
          if (!VendorStore.insert(tx, institution, vendor)) {
            throw refusal(vendor.code(), "there is one with this code");
          }
        });
  }

  /// Swaps everything but the code.
  ///
  /// @throws BadRequest with 402119 when a line or an invoice names an account that would be gone
  public void replace(InstitutionId institution, Vendor vendor) {
    database.change(
        tx -> {
          requireLocked(tx, institution, vendor.code());
          VendorAccountStore.inUse(tx, institution, vendor.code()).stream()
              .filter(account -> !account.isEmpty() && vendor.account(account).isEmpty())
              .findFirst()
              .ifPresent(
                  account -> {
                    throw refusal(
                        vendor.code(), "order lines or invoices name its account " + account);
                  });
          VendorStore.replace(tx, institution, vendor);
        });
  }

  /// @throws BadRequest with 402119 when lines or invoices name it
  public void remove(InstitutionId institution, String code) {
    database.change(
        tx -> {
          requireLocked(tx, institution, code);
          if (!VendorAccountStore.inUse(tx, institution, code).isEmpty()) {
            throw refusal(code, "it has order lines or invoices");
          }
          VendorStore.remove(tx, institution, code);
        });
  }

  /// Takes the vendor for the caller alone until its transaction ends, so that nobody removes it.
  ///
  /// @throws NotFound when there is no such vendor
  public Vendor lock(Transaction tx, InstitutionId institution, String code) {
    requireLocked(tx, institution, code);
    return VendorStore.find(tx, institution, List.of(code)).getFirst();
  }

  private static void requireLocked(Transaction tx, InstitutionId institution, String code) {
    if (!VendorStore.lock(tx, institution, code)) {
      throw new NotFound(AcquisitionReason.VENDOR_NOT_FOUND.about(code));
    }
  }

  private static BadRequest refusal(String code, String why) {
    return new BadRequest(AcquisitionReason.VENDOR_REFUSED.about(code, why));
  }

  public Optional<Vendor> find(InstitutionId institution, String code) {
    return database.read(tx -> VendorStore.find(tx, institution, List.of(code))).stream()
        .findFirst();
  }

  /// By code.
  public Listing<Vendor> list(InstitutionId institution, VendorSearch search, Page page) {
    return database.read(tx -> VendorSearchStore.list(tx, institution, search, page));
  }
}
