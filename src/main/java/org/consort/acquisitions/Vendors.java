package org.consort.acquisitions;

import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Database;

/// The vendors of each institution.
public final class Vendors {
  private final Database database;

  public Vendors(Database database) {
    this.database = database;
  }

  public void add(InstitutionId institution, Vendor vendor) {
    database.change(tx -> VendorStore.insert(tx, institution, vendor));
  }

  public Optional<Vendor> find(InstitutionId institution, String code) {
    return database.read(tx -> VendorStore.find(tx, institution, List.of(code))).stream()
        .findFirst();
  }

  /// By code.
  public Listing<Vendor> list(InstitutionId institution, VendorSearch search, Page page) {
    return database.read(tx -> VendorStore.list(tx, institution, search, page));
  }
}
