package org.consort.api.bibs;

import java.util.List;
import java.util.Optional;
import org.consort.access.Area;
import org.consort.access.Leniency;
import org.consort.alma.bibs.Items;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.HoldingId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.Holding;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemIds;
import org.consort.catalogue.ItemRemoval;
import org.consort.catalogue.ItemSearch;
import org.consort.catalogue.NewItem;
import org.consort.circulation.Circulation;
import org.consort.circulation.Shelving;
import org.consort.circulation.Withdrawals;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/bibs/{mms_id}/holdings/{holding_id}/items` and the look-up by barcode, `/items`. For a single
/// item the ids of title and holdings in the path may be anything: the item's own come back.
public final class ItemsEndpoint {
  private final Doors doors;
  private final Catalogue catalogue;
  private final CataloguingDesk desk;
  private final Withdrawals withdrawals;
  private final Shelving shelving;
  private final AlmaItems items;
  private final Codes codes;

  public ItemsEndpoint(Doors doors, Inventory inventory, Circulation circulation) {
    this.doors = doors;
    this.catalogue = inventory.catalogue();
    this.desk = inventory.desk();
    this.withdrawals = circulation.withdrawals(desk);
    this.shelving = circulation.shelving(desk);
    this.items = new AlmaItems(inventory, circulation);
    this.codes = inventory.codes();
  }

  public List<Route> routes() {
    String all = "/bibs/{mms_id}/holdings/{holding_id}/items";
    String one = all + "/{item_pid}";
    return List.of(
        Route.get("/items", doors.read(Area.BIBS, this::byBarcode)),
        Route.get(all, doors.read(Area.BIBS, this::list)),
        Route.post(all, doors.write(Area.BIBS, this::add)),
        Route.get(one, doors.read(Area.BIBS, this::get)),
        Route.put(one, doors.write(Area.BIBS, this::replace)),
        Route.delete(one, doors.write(Area.BIBS, this::remove)));
  }

  private Reply byBarcode(AlmaRequest request) {
    String barcode = request.mandatory("item_barcode", "a barcode");
    ItemIds item =
        catalogue
            .itemIds(request.institutionId(), barcode)
            .orElseThrow(() -> CatalogueReason.NO_ITEM_WITH_BARCODE.refusal(barcode));
    return Reply.redirect(302, request.link(AlmaPaths.item(item)) + Carried.query(request));
  }

  private Reply list(AlmaRequest request) {
    MmsId bib = Ids.mms(request);
    Page page = request.page();
    Listing<Item> found =
        request.segment("holding_id").equals("ALL")
                || request.isLenientlyNull("holding_id", Leniency.NULL_HOLDING_ID)
            ? ofBib(request, bib, page)
            : ofHolding(request, bib, page);
    if (page.offset() > found.total()) {
      throw BibsReason.OFFSET_TOO_LARGE.refusal(page.offset(), found.total());
    }
    return request.reply(new Items(items.all(request, found.entries()), found.total()));
  }

  private Listing<Item> ofBib(AlmaRequest request, MmsId bib, Page page) {
    ItemSearch search = ItemQuery.of(request, codes, bib, null);
    Listing<Item> found = catalogue.items(request.institutionId(), search, page);
    if (found.total() == 0 && catalogue.bib(request.institutionId(), bib).isEmpty()) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(bib);
    }
    return found;
  }

  private Listing<Item> ofHolding(AlmaRequest request, MmsId bib, Page page) {
    HoldingId holding = Ids.holding(request.segment("holding_id"));
    ItemSearch search = ItemQuery.of(request, codes, bib, holding);
    if (existing(request, holding).isEmpty()) {
      throw BibsReason.NO_ITEMS.refusal(bib, holding);
    }
    return catalogue.items(request.institutionId(), search, page);
  }

  private Optional<Holding> existing(AlmaRequest request, HoldingId id) {
    MmsId bib = Ids.mms(request);
    return catalogue
        .holding(request.institutionId(), id)
        .filter(holding -> holding.bib().equals(bib));
  }

  private Reply get(AlmaRequest request) {
    return request.reply(
        items.one(
            request,
            catalogue
                .titledItem(request.institutionId(), Ids.item(request))
                .orElseThrow(
                    () -> CatalogueReason.NO_SUCH_ITEM.refusal(request.segment("item_pid")))));
  }

  private Reply add(AlmaRequest request) {
    HoldingId id = Ids.holding(request.segment("holding_id"));
    NewItem incoming = IncomingItems.added(request, request.body(org.consort.alma.bibs.Item.class));
    Holding holding =
        existing(request, id).orElseThrow(() -> CatalogueReason.NO_SUCH_HOLDING.refusal(id));
    Item added = shelving.add(request.institutionId(), holding.id(), incoming);
    return request.reply(items.one(request, added));
  }

  private Reply replace(AlmaRequest request) {
    Item old = existing(request);
    org.consort.alma.bibs.Item sent = request.body(org.consort.alma.bibs.Item.class);
    Item changed =
        shelving.change(
            request.institutionId(),
            old.id(),
            IncomingItems.replaced(request, sent, old),
            IncomingItems.shelf(sent, old));
    return request.reply(items.one(request, changed));
  }

  private Reply remove(AlmaRequest request) {
    ItemRemoval wish =
        new ItemRemoval(
            Ids.item(request),
            request.flag("override", false),
            Emptied.of(request, "holdings"),
            Emptied.of(request, "bib"));
    Removals.require(withdrawals.removeItem(request.institutionId(), wish));
    return request.noContent();
  }

  private Item existing(AlmaRequest request) {
    return catalogue
        .item(request.institutionId(), Ids.item(request))
        .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(request.segment("item_pid")));
  }
}
