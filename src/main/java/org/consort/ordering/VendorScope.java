package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.VendorSearch;
import org.consort.acquisitions.Vendors;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;

/// The vendors a profile is for. Nobody orders from a vendor that is not there.
final class VendorScope {
  private static final int MOST_NAMED = 10;

  private VendorScope() {}

  /// @throws BadRequest with 401872 that names the first code no vendor has
  static void check(Vendors vendors, InstitutionId institution, List<String> codes) {
    codes.stream()
        .filter(code -> vendors.find(institution, code).isEmpty())
        .findFirst()
        .ifPresent(
            code -> {
              throw new BadRequest(
                  OrderingReason.ILLEGAL.about("vendors", code, valid(vendors, institution)));
            });
  }

  private static String valid(Vendors vendors, InstitutionId institution) {
    Listing<Vendor> known = vendors.list(institution, VendorSearch.ALL, new Page(MOST_NAMED, 0));
    String codes = known.entries().stream().map(Vendor::code).collect(joining(", "));
    int more = known.total() - known.entries().size();
    return known.entries().isEmpty()
        ? "none, as there are no vendors"
        : more > 0 ? codes + " and " + more + " more" : codes;
  }
}
