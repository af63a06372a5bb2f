package org.consort.api.bibs;

import java.util.List;
import java.util.Optional;
import org.consort.access.Area;
import org.consort.alma.bibs.ItemData;
import org.consort.alma.bibs.Items;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Holding;
import org.consort.catalogue.Item;
import org.consort.catalogue.KnownCodes;
import org.consort.catalogue.NewItem;
import org.consort.circulation.Circulation;
import org.consort.database.Database;
import org.consort.database.Transaction;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/bibs/{mms_id}/holdings/{holding_id}/items` and the look-up by barcode, `/items`. For a single
/// item the ids of title and holdings in the path may be anything: the item's own come back.
public final class ItemsEndpoint {
  private final Doors doors;
  private final Database database;
  private final Catalogue catalogue;
  private final KnownCodes known;
  private final AlmaItems items;
  private final ItemMove moves;

  public ItemsEndpoint(
      Doors doors, Database database, Inventory inventory, Circulation circulation) {
    this.doors = doors;
    this.database = database;
    this.catalogue = inventory.catalogue();
    this.known = inventory.known();
    this.items = new AlmaItems(inventory, circulation);
    this.moves = new ItemMove(inventory);
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
    Item item =
        catalogue
            .itemByBarcode(request.institutionId(), barcode)
            .orElseThrow(() -> CatalogueReason.NO_ITEM_WITH_BARCODE.refusal(barcode));
    return Reply.redirect(302, request.link(AlmaPaths.item(item)) + Carried.query(request));
  }

  private Reply list(AlmaRequest request) {
    MmsId bib = Ids.mms(request);
    Page page = request.page();
    Listing<Item> found =
        request.segment("holding_id").equals("ALL")
            ? ofBib(request, bib, page)
            : ofHolding(request, bib, page);
    if (page.offset() > found.total()) {
      throw BibsReason.OFFSET_TOO_LARGE.refusal(page.offset(), found.total());
    }
    return request.reply(new Items(items.all(request, found.entries()), found.total()));
  }

  private Listing<Item> ofBib(AlmaRequest request, MmsId bib, Page page) {
    Listing<Item> found = catalogue.items(request.institutionId(), bib, page);
    if (found.total() == 0 && catalogue.bib(request.institutionId(), bib).isEmpty()) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(bib);
    }
    return found;
  }

  private Listing<Item> ofHolding(AlmaRequest request, MmsId bib, Page page) {
    HoldingId holding = Ids.holding(request.segment("holding_id"));
    return existing(request, holding)
        .map(found -> catalogue.itemsOf(request.institutionId(), found.id(), page))
        .orElseThrow(() -> BibsReason.NO_ITEMS.refusal(bib, holding));
  }

  private Optional<Holding> existing(AlmaRequest request, HoldingId id) {
    MmsId bib = Ids.mms(request);
    return catalogue
        .holding(request.institutionId(), id)
        .filter(holding -> holding.bib().equals(bib));
  }

  private Reply get(AlmaRequest request) {
    return request.reply(items.one(request, existing(request)));
  }

  private Reply add(AlmaRequest request) {
    InstitutionId institution = request.institutionId();
    HoldingId id = Ids.holding(request.segment("holding_id"));
    NewItem incoming = IncomingItems.added(request, request.body(org.consort.alma.bibs.Item.class));
    known.check(institution, incoming);
    Holding holding =
        existing(request, id).orElseThrow(() -> CatalogueReason.NO_SUCH_HOLDING.refusal(id));
    Item added =
        database.write(
            tx ->
                catalogue.addItem(tx, institution, holding.id(), labelled(tx, request, incoming)));
    return request.reply(items.one(request, added));
  }

  private NewItem labelled(Transaction tx, AlmaRequest request, NewItem incoming) {
    return incoming.barcode() == null
        ? incoming.withBarcode(catalogue.freshBarcode(tx, request.institutionId()))
        : incoming;
  }

  private Reply replace(AlmaRequest request) {
    InstitutionId institution = request.institutionId();
    Item old = existing(request);
    org.consort.alma.bibs.Item sent = request.body(org.consort.alma.bibs.Item.class);
    ItemData data = IncomingItems.data(sent);
    known.check(institution, IncomingItems.replaced(request, sent, old));
    ItemMove.Target target = moves.target(request, old, data);
    database.change(
        tx -> {
          Item now = catalogue.lockItem(tx, institution, old.id()).orElse(old);
          catalogue.replaceItem(
              tx, institution, old.id(), IncomingItems.replaced(request, sent, now));
          target.move(tx, institution, old);
        });
    return request.reply(items.one(request, existing(request)));
  }

  private Reply remove(AlmaRequest request) {
    InstitutionId institution = request.institutionId();
    Item item = existing(request);
    boolean override = request.flag("override", false);
    WhenEmpty holding = WhenEmpty.of(request, "holdings");
    WhenEmpty bib = WhenEmpty.of(request, "bib");
    database.change(
        tx -> {
          Removals.require(catalogue.removeItem(tx, institution, item.id(), override));
          holding.settle(tx, catalogue, institution, item.holding());
          bib.settle(tx, catalogue, institution, item.bib());
        });
    return request.noContent();
  }

  private Item existing(AlmaRequest request) {
    return catalogue
        .item(request.institutionId(), Ids.item(request))
        .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(request.segment("item_pid")));
  }
}
