package org.consort.api.acq;

import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.Vendors;
import org.consort.alma.acq.VendorAccount;
import org.consort.alma.acq.VendorAccountBuilder;
import org.consort.alma.acq.VendorBuilder;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/vendors`: who sells to the library, with their accounts.
public final class VendorsEndpoint {
  private static final Coded ACTIVE = Coded.of("ACTIVE", "Active");
  private static final Coded INACTIVE = Coded.of("INACTIVE", "Inactive");

  private final Doors doors;
  private final Vendors vendors;

  public VendorsEndpoint(Doors doors, Vendors vendors) {
    this.doors = doors;
    this.vendors = vendors;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/acq/vendors", doors.read(Area.ACQ, this::list)),
        Route.get("/acq/vendors/{code}", doors.read(Area.ACQ, this::get)));
  }

  private Reply list(AlmaRequest request) {
    Listing<org.consort.alma.acq.Vendor> found =
        vendors
            .list(request.institutionId(), request.page())
            .map(vendor -> answer(request, vendor));
    return request.reply(new org.consort.alma.acq.Vendors(found.entries(), found.total()));
  }

  private Reply get(AlmaRequest request) {
    String code = request.segment("code");
    return vendors
        .find(request.institutionId(), code)
        .map(vendor -> request.reply(answer(request, vendor)))
        .orElseThrow(() -> new NotFound(AcquisitionReason.VENDOR_NOT_FOUND.about(code)));
  }

  private static org.consort.alma.acq.Vendor answer(AlmaRequest request, Vendor vendor) {
    return VendorBuilder.builder()
        .code(vendor.code())
        .name(vendor.name())
        .status(vendor.active() ? ACTIVE : INACTIVE)
        .materialSupplier(true)
        .currency(
            vendor.accounts().stream()
                .map(account -> account.currency().getCurrencyCode())
                .distinct()
                .map(Coded::of)
                .toList())
        .account(vendor.accounts().stream().map(VendorsEndpoint::account).toList())
        .link(request.link("/acq/vendors/" + vendor.code()))
        .build();
  }

  private static VendorAccount account(Vendor.Account account) {
    return VendorAccountBuilder.builder()
        .code(account.code())
        .description(account.name())
        .status(ACTIVE)
        .discountPercent(account.discountPercent().stripTrailingZeros().toPlainString())
        .build();
  }
}
