package org.consort.api.acq;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLines;
import org.consort.acquisitions.Receipt;
import org.consort.alma.bibs.Items;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.bibs.AlmaItems;
import org.consort.api.bibs.ReceivedItems;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.base.Page;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemSearch;
import org.consort.catalogue.NewItem;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/po-lines/{number}/items`: what was ordered, item by item, and its receiving.
public final class PoLineItemsEndpoint {
  private static final int EVERY = 10_000;

  private final Doors doors;
  private final ReceivingDesk desk;
  private final PoLines poLines;
  private final AlmaItems items;
  private final InstantSource clock;

  public PoLineItemsEndpoint(
      Doors doors, ReceivingDesk desk, AlmaItems items, InstantSource clock) {
    this.doors = doors;
    this.desk = desk;
    this.poLines = desk.poLines();
    this.items = items;
    this.clock = clock;
  }

  public List<Route> routes() {
    String all = "/acq/po-lines/{number}/items";
    return List.of(
        Route.get(all, doors.read(Area.ACQ, this::list)),
        Route.post(all, doors.write(Area.ACQ, this::add)),
        Route.post(all + "/{item_pid}", doors.write(Area.ACQ, this::act)));
  }

  private Reply list(AlmaRequest request) {
    PoLine line = poLines.get(request.institutionId(), request.segment("number"));
    List<Item> ordered =
        desk
            .catalogue()
            .items(request.institutionId(), ItemSearch.ofBib(line.bib()), new Page(EVERY, 0))
            .entries()
            .stream()
            .filter(item -> item.poLine().equals(line.number()))
            .toList();
    List<Item> wanted =
        ordered.stream()
            .skip(request.number("offset", 0))
            .limit(request.number("limit", EVERY))
            .toList();
    return request.reply(new Items(items.all(request, wanted), ordered.size()));
  }

  private Reply add(AlmaRequest request) {
    String number = request.segment("number");
    poLines.get(request.institutionId(), number);
    NewItem added = ReceivedItems.added(request, request.body(org.consort.alma.bibs.Item.class));
    desk.requireDepartment(request);
    desk.codes().check(request.institutionId(), added);
    return shown(request, poLines.receiveNew(request.institutionId(), number, added, day(request)));
  }

  private Reply act(AlmaRequest request) {
    String operation = request.mandatory("op", "receive");
    if (!operation.equals("receive")) {
      throw new BadRequest(ApiReason.INVALID_AMONG.about("op", operation, "receive"));
    }
    ItemId item = item(request);
    desk.requireDepartment(request);
    poLines.receive(request.institutionId(), request.segment("number"), item, receipt(request));
    return shown(request, item);
  }

  private Receipt receipt(AlmaRequest request) {
    if (!request.hasBody()) {
      return Receipt.on(day(request));
    }
    org.consort.alma.bibs.Item sent = request.body(org.consort.alma.bibs.Item.class);
    if (!ReceivedItems.saysSomething(sent)) {
      return Receipt.on(day(request));
    }
    desk.codes().check(request.institutionId(), ReceivedItems.added(request, sent));
    return new Receipt(day(request), old -> ReceivedItems.changed(request, sent, old));
  }

  private LocalDate day(AlmaRequest request) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), request.institution().zone());
    return request.date("receive_date").orElse(today);
  }

  private Reply shown(AlmaRequest request, ItemId id) {
    Item item = desk.catalogue().item(request.institutionId(), id).orElseThrow();
    return request.reply(items.one(request, item));
  }

  private static ItemId item(AlmaRequest request) {
    String pid = request.segment("item_pid");
    return ItemId.parse(pid)
        .orElseThrow(() -> new BadRequest(ApiReason.INVALID.about("item_id", pid)));
  }
}
