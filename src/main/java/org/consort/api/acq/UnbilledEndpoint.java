package org.consort.api.acq;

import java.util.ArrayList;
import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.api.Doors;
import org.consort.api.NoneKept;
import org.consort.web.Route;

/// Licenses, purchase requests and lookups, of which there are none.
public final class UnbilledEndpoint {
  private static final String LICENSE = "/acq/licenses/{license_code}";
  private static final String REQUEST = "/acq/purchase-requests/{id}";

  private final NoneKept kept;

  public UnbilledEndpoint(Doors doors) {
    this.kept = new NoneKept(doors, Area.ACQ);
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
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
}
