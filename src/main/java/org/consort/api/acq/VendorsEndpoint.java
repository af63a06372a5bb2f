package org.consort.api.acq;

import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineSearch;
import org.consort.acquisitions.PoLines;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.Vendors;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.institution.Libraries;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/vendors`: who sells to the library, with their accounts and lines.
public final class VendorsEndpoint {
  private final Doors doors;
  private final Vendors vendors;
  private final PoLines poLines;
  private final PoLineAnswers lines;
  private final IncomingVendors incoming;
  private final VendorLibraries libraries;

  public VendorsEndpoint(
      Doors doors, Acquisitions acquisitions, Libraries libraries, LineItems items) {
    this.doors = doors;
    this.vendors = acquisitions.vendors();
    this.poLines = acquisitions.poLines();
    this.lines = new PoLineAnswers(libraries, acquisitions.naming(), items);
    this.incoming = new IncomingVendors(libraries);
    this.libraries = new VendorLibraries(libraries);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/acq/vendors", doors.read(Area.ACQ, this::list)),
        Route.post("/acq/vendors", doors.write(Area.ACQ, this::add)),
        Route.get("/acq/vendors/{code}", doors.read(Area.ACQ, this::get)),
        Route.put("/acq/vendors/{code}", doors.write(Area.ACQ, this::replace)),
        Route.delete("/acq/vendors/{code}", doors.write(Area.ACQ, this::remove)),
        Route.get("/acq/vendors/{code}/po-lines", doors.read(Area.ACQ, this::lines)));
  }

  private Reply list(AlmaRequest request) {
    Listing<org.consort.alma.acq.Vendor> found =
        vendors
            .list(request.institutionId(), VendorQuery.of(request, libraries), request.page())
            .map(vendor -> AlmaVendors.shown(request, vendor));
    return request.reply(new org.consort.alma.acq.Vendors(found.entries(), found.total()));
  }

  private Reply add(AlmaRequest request) {
    Vendor vendor = incoming.vendor(request);
    vendors.add(request.institutionId(), vendor);
    return request.reply(AlmaVendors.shown(request, vendor));
  }

  private Reply replace(AlmaRequest request) {
    Vendor old = asked(request);
    Vendor vendor = incoming.vendor(request);
    if (!vendor.code().equals(old.code())) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about("vendor.code", vendor.code(), old.code()));
    }
    vendors.replace(request.institutionId(), vendor);
    return request.reply(AlmaVendors.shown(request, vendor));
  }

  private Reply remove(AlmaRequest request) {
    vendors.remove(request.institutionId(), request.segment("code"));
    return request.noContent();
  }

  private Reply lines(AlmaRequest request) {
    Vendor vendor = asked(request);
    PoLineSearch ofVendor =
        new PoLineSearch(
            List.of(new PoLineSearch.Words(PoLineSearch.Field.VENDOR_CODE, vendor.code())),
            List.of(),
            PoLineSearch.NEWEST_FIRST.order());
    Listing<PoLine> found = poLines.search(request.institutionId(), ofVendor, request.page());
    return request.reply(
        new org.consort.alma.acq.PoLines(lines.of(request, found.entries()), found.total()));
  }

  private Reply get(AlmaRequest request) {
    return request.reply(AlmaVendors.shown(request, asked(request)));
  }

  private Vendor asked(AlmaRequest request) {
    String code = request.segment("code");
    return vendors
        .find(request.institutionId(), code)
        .orElseThrow(() -> new NotFound(AcquisitionReason.VENDOR_NOT_FOUND.about(code)));
  }
}
