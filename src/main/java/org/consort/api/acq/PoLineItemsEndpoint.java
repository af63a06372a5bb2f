package org.consort.api.acq;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLines;
import org.consort.alma.bibs.Items;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.bibs.AlmaItems;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemSearch;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/po-lines/{number}/items`: what was ordered, item by item, and its receiving. The
/// parameters `department` and `department_library` are accepted and not looked at: there is no
/// receiving department to work in yet, so an item goes straight to its place.
public final class PoLineItemsEndpoint {
  private static final Page ALL = new Page(10_000, 0);

  private final Doors doors;
  private final PoLines poLines;
  private final Catalogue catalogue;
  private final AlmaItems items;
  private final InstantSource clock;

  public PoLineItemsEndpoint(
      Doors doors, PoLines poLines, Catalogue catalogue, AlmaItems items, InstantSource clock) {
    this.doors = doors;
    this.poLines = poLines;
    this.catalogue = catalogue;
    this.items = items;
    this.clock = clock;
  }

  public List<Route> routes() {
    String all = "/acq/po-lines/{number}/items";
    return List.of(
        Route.get(all, doors.read(Area.ACQ, this::list)),
        Route.post(all + "/{item_pid}", doors.write(Area.ACQ, this::act)));
  }

  private Reply list(AlmaRequest request) {
    PoLine line = poLines.get(request.institutionId(), request.segment("number"));
    List<Item> ordered =
        catalogue
            .items(request.institutionId(), ItemSearch.ofBib(line.bib()), ALL)
            .entries()
            .stream()
            .filter(item -> item.poLine().equals(line.number()))
            .toList();
    return request.reply(new Items(items.all(request, ordered), ordered.size()));
  }

  private Reply act(AlmaRequest request) {
    String operation = request.mandatory("op", "receive");
    if (!operation.equals("receive")) {
      throw new BadRequest(ApiReason.INVALID.about("op", operation));
    }
    ItemId item = item(request);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, request.institution().zone());
    poLines.receive(
        request.institutionId(),
        request.segment("number"),
        item,
        request.date("receive_date").orElse(today));
    Item received = catalogue.item(request.institutionId(), item).orElseThrow();
    return request.reply(items.one(request, received));
  }

  private static ItemId item(AlmaRequest request) {
    String pid = request.segment("item_pid");
    return ItemId.parse(pid)
        .orElseThrow(() -> new BadRequest(ApiReason.INVALID.about("item_id", pid)));
  }
}
