package org.consort.api.acq;

import java.util.List;
import java.util.Locale;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.PoLineSearch;
import org.consort.acquisitions.PoLines;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.VendorSearch;
import org.consort.acquisitions.Vendors;
import org.consort.alma.acq.PoLine;
import org.consort.alma.acq.VendorAccount;
import org.consort.alma.acq.VendorAccountBuilder;
import org.consort.alma.acq.VendorBuilder;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.NoneKept;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.institution.Libraries;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// `/acq/vendors`: who sells to the library, with their accounts and lines.
public final class VendorsEndpoint {
  private static final Coded ACTIVE = Coded.of("ACTIVE", "Active");
  private static final Coded INACTIVE = Coded.of("INACTIVE", "Inactive");

  private final Doors doors;
  private final Vendors vendors;
  private final PoLines poLines;
  private final PoLineAnswers lines;

  public VendorsEndpoint(Doors doors, Acquisitions acquisitions, Libraries libraries) {
    this.doors = doors;
    this.vendors = acquisitions.vendors();
    this.poLines = acquisitions.poLines();
    this.lines = new PoLineAnswers(libraries);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/acq/vendors", doors.read(Area.ACQ, this::list)),
        Route.get("/acq/vendors/{code}", doors.read(Area.ACQ, this::get)),
        Route.get("/acq/vendors/{code}/po-lines", doors.read(Area.ACQ, this::lines)),
        new NoneKept(doors, Area.ACQ)
            .list("/acq/vendors/{code}/invoices", "invoices", this::asked));
  }

  private Reply list(AlmaRequest request) {
    VendorSearch wanted = search(request);
    Page page = request.page();
    if (!sells(request)) {
      return request.none("vendors");
    }
    Listing<org.consort.alma.acq.Vendor> found =
        vendors.list(request.institutionId(), wanted, page).map(vendor -> answer(request, vendor));
    return request.reply(new org.consort.alma.acq.Vendors(found.entries(), found.total()));
  }

  // Every vendor here sells material, and does nothing else.
  private static boolean sells(AlmaRequest request) {
    String type = request.query("type").orElse("material_supplier");
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "material_supplier" -> true;
      case "access_provider", "licensor", "governmental" -> false;
      default ->
          throw new BadRequest(
              ApiReason.FIELD_NOT_VALID.about(
                  "type", type, "material_supplier, access_provider, licensor, governmental"));
    };
  }

  private static VendorSearch search(AlmaRequest request) {
    Boolean active =
        request
            .query("status")
            .map(
                status ->
                    switch (status.toLowerCase(Locale.ROOT)) {
                      case "active" -> true;
                      case "inactive" -> false;
                      default ->
                          throw new BadRequest(
                              ApiReason.FIELD_NOT_VALID.about(
                                  "status", status, "active, inactive"));
                    })
            .orElse(null);
    return request.query("q").map(q -> search(q, active)).orElse(new VendorSearch("", "", active));
  }

  private static VendorSearch search(String q, @Nullable Boolean active) {
    QueryTerm term = QueryTerm.one(q);
    String words = term.text();
    String code = term.words();
    return switch (term.field()) {
      case "name" -> new VendorSearch("", words, active);
      case "code" -> new VendorSearch(code, "", active);
      case "all" -> new VendorSearch(code, words, active);
      default -> throw QueryTerm.badQuery();
    };
  }

  private Reply lines(AlmaRequest request) {
    Vendor vendor = asked(request);
    PoLineSearch ofVendor =
        new PoLineSearch(
            List.of(new PoLineSearch.Words(PoLineSearch.Field.VENDOR_CODE, vendor.code())),
            List.of(),
            PoLineSearch.NEWEST_FIRST.order());
    Listing<PoLine> found =
        poLines
            .search(request.institutionId(), ofVendor, request.page())
            .map(line -> lines.of(request, line));
    return request.reply(new org.consort.alma.acq.PoLines(found.entries(), found.total()));
  }

  private Reply get(AlmaRequest request) {
    return request.reply(answer(request, asked(request)));
  }

  private Vendor asked(AlmaRequest request) {
    String code = request.segment("code");
    return vendors
        .find(request.institutionId(), code)
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
