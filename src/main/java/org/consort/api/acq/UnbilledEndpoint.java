package org.consort.api.acq;

import java.util.ArrayList;
import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.NoneKept;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Invoices, licenses, purchase requests and lookups, of which there are none: what is ordered is
/// not billed here.
public final class UnbilledEndpoint {
  private static final String INVOICES = "/acq/invoices";
  private static final String INVOICE = INVOICES + "/{invoice_id}";
  private static final String LICENSE = "/acq/licenses/{license_code}";
  private static final String REQUEST = "/acq/purchase-requests/{id}";

  private final Doors doors;
  private final NoneKept kept;

  public UnbilledEndpoint(Doors doors) {
    this.doors = doors;
    this.kept = new NoneKept(doors, Area.ACQ);
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>(invoices());
    routes.add(kept.list("/acq/licenses", "licenses"));
    routes.add(kept.refused("POST", "/acq/licenses", "Adding a license"));
    for (String method : List.of("GET", "PUT", "DELETE")) {
      routes.add(kept.missing(method, LICENSE, "license_code", AcquisitionReason.NO_LICENSE));
    }
    routes.add(
        kept.missing("GET", LICENSE + "/amendments", "license_code", AcquisitionReason.NO_LICENSE));
    routes.add(kept.list("/acq/purchase-requests", "purchase_requests"));
    for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
      routes.add(kept.missing(method, REQUEST, "id", AcquisitionReason.NO_PURCHASE_REQUEST));
    }
    routes.add(kept.refused("GET", "/acq/lookups", "The operation lookups"));
    return routes;
  }

  private List<Route> invoices() {
    List<Route> routes = new ArrayList<>();
    routes.add(kept.list(INVOICES, "invoices"));
    routes.add(kept.refused("POST", INVOICES, "Adding an invoice"));
    for (String below : List.of("", "/lines", "/lines/{invoice_line_id}", "/attachments")) {
      routes.add(Route.get(INVOICE + below, doors.read(Area.ACQ, UnbilledEndpoint::unknown)));
    }
    for (String below : List.of("", "/lines")) {
      routes.add(Route.post(INVOICE + below, doors.write(Area.ACQ, UnbilledEndpoint::unknown)));
    }
    for (String below : List.of("", "/lines/{invoice_line_id}")) {
      routes.add(Route.put(INVOICE + below, doors.write(Area.ACQ, UnbilledEndpoint::unknown)));
    }
    return routes;
  }

  private static Reply unknown(AlmaRequest request) {
    String id = request.segment("invoice_id");
    if (!id.matches("[0-9]*[1-9][0-9]*")) {
      throw new BadRequest(ApiReason.NOT_ABOVE_ZERO.about("invoice_id", id));
    }
    throw new NotFound(AcquisitionReason.NO_INVOICE.about(id));
  }
}
