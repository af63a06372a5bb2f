package org.consort.api.bibs;

import java.util.List;
import java.util.Optional;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.base.RequestId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.TitledItem;
import org.consort.circulation.Circulation;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.ScanIn;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// `POST /bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}?op=scan`, without a body. Ids of
/// title and holdings must be the item's own.
public final class ScanInEndpoint {
  private final Doors doors;
  private final Catalogue catalogue;
  private final RealItems items;
  private final ScanIn scanIn;
  private final AlmaItems shown;

  public ScanInEndpoint(Doors doors, Inventory inventory, Circulation circulation) {
    this.doors = doors;
    this.catalogue = inventory.catalogue();
    this.items = new RealItems(catalogue);
    this.scanIn = circulation.scanIn();
    this.shown = new AlmaItems(inventory, circulation);
  }

  public List<Route> routes() {
    return List.of(
        Route.post(
            "/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}",
            doors.write(Area.BIBS, this::act)));
  }

  private Reply act(AlmaRequest request) {
    String operation = request.mandatory("op", "scan");
    if (!operation.equalsIgnoreCase("scan")) {
      throw new BadRequest(ApiReason.NOT_SUPPORTED.about("op"));
    }
    TitledItem found = item(request);
    ScanIn.Scanned scanned = scanIn.scan(request.institutionId(), scan(request, found));
    return request.reply(shown.scanned(request, scanned, found.bib()));
  }

  private static ScanIn.Scan scan(AlmaRequest request, TitledItem item) {
    String library = request.mandatory("library", "the code of a library");
    Optional<String> desk = request.query("circ_desk");
    if (desk.isEmpty() && request.query("department").isEmpty()) {
      throw new BadRequest(ApiReason.ONE_OF.about("circ_desk,department"));
    }
    // Of no use to a program that scans: slips are not printed, and nobody is asked to confirm.
    request.flag("auto_print_slip", false);
    request.flag("confirm", false);
    request.flag("place_on_hold_shelf", false);
    return new ScanIn.Scan(
        item, library, desk.orElse(null), namedRequest(request), handling(request, desk));
  }

  private static ScanIn.Handling handling(AlmaRequest request, Optional<String> desk) {
    return new ScanIn.Handling(
        desk.isPresent() ? null : request.query("department").orElse(null),
        request.query("work_order_type").orElse(null),
        request.query("status").orElse(null),
        request.flag("done", false),
        request.flag("register_in_house_use", true),
        request.caller().name());
  }

  private TitledItem item(AlmaRequest request) {
    String pid = request.segment("item_pid");
    if (request.flag("external_id", false)) {
      return catalogue
          .titledItem(request.institutionId(), pid)
          .orElseThrow(() -> CirculationReason.ITEM_NOT_RETRIEVED.refusal(pid));
    }
    TitledItem found =
        ItemId.parse(pid)
            .flatMap(id -> catalogue.titledItem(request.institutionId(), id))
            .orElseThrow(() -> new BadRequest(ApiReason.INVALID.about("item_pid", pid)));
    items.requireOwnPath(request, found.item());
    return found;
  }

  private static @Nullable RequestId namedRequest(AlmaRequest request) {
    return request
        .query("request_id")
        .map(
            id ->
                RequestId.parse(id)
                    .orElseThrow(() -> new BadRequest(ApiReason.INVALID.about("request_id", id))))
        .orElse(null);
  }
}
