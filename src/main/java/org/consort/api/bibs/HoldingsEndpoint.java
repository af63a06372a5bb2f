package org.consort.api.bibs;

import java.util.List;
import java.util.Map;
import org.consort.access.Area;
import org.consort.alma.bibs.Holdings;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.Holding;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.RecordBudget;
import org.consort.catalogue.WhenEmptied;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/bibs/{mms_id}/holdings`. Bodies are XML only.
public final class HoldingsEndpoint {
  private final Doors doors;
  private final Catalogue catalogue;
  private final CataloguingDesk desk;
  private final AlmaHoldings holdings;

  public HoldingsEndpoint(Doors doors, Inventory inventory) {
    this.doors = doors;
    this.catalogue = inventory.catalogue();
    this.desk = inventory.desk();
    this.holdings = new AlmaHoldings(inventory.codes());
  }

  public List<Route> routes() {
    String all = "/bibs/{mms_id}/holdings";
    String one = all + "/{holding_id}";
    return List.of(
        Route.get(all, doors.read(Area.BIBS, this::list)),
        Route.post(all, doors.write(Area.BIBS, this::add)),
        Route.get(one, doors.read(Area.BIBS, this::get)),
        Route.put(one, doors.write(Area.BIBS, this::replace)),
        Route.delete(one, doors.write(Area.BIBS, this::remove)));
  }

  private Reply list(AlmaRequest request) {
    MmsId mms = Ids.mms(request);
    Bib bib =
        catalogue
            .bib(request.institutionId(), mms)
            .orElseThrow(() -> CatalogueReason.NO_SUCH_BIB.refusal(mms));
    Map<HoldingId, String> numbers = catalogue.accessionNumbers(request.institutionId(), mms);
    List<org.consort.alma.bibs.Holding> listed =
        catalogue.places(request.institutionId(), mms).stream()
            .map(
                place -> holdings.listed(request, place, numbers.getOrDefault(place.holding(), "")))
            .toList();
    return request.reply(new Holdings(listed, AlmaBibs.data(request, bib), listed.size()));
  }

  private Reply get(AlmaRequest request) {
    Holding holding = existing(request);
    RecordBudget.of(1, request.http()::makeRoom).take(holding.stored().length());
    return request.reply(holdings.full(request, holding));
  }

  private Reply add(AlmaRequest request) {
    MmsId mms = Ids.mms(request);
    NewHolding incoming = IncomingRecords.holding(request);
    return request.reply(
        holdings.full(request, desk.addHolding(request.institutionId(), mms, incoming)));
  }

  private Reply replace(AlmaRequest request) {
    Holding old = existing(request);
    NewHolding incoming = IncomingRecords.holding(request);
    return request.reply(
        holdings.full(request, desk.replaceHolding(request.institutionId(), old.id(), incoming)));
  }

  private Reply remove(AlmaRequest request) {
    Holding holding = toDelete(request);
    WhenEmptied bib = Emptied.of(request, "bib");
    Removals.require(desk.removeHolding(request.institutionId(), holding.id(), bib));
    return request.noContent();
  }

  // Alma has another code here than for a holding that is to be read.
  private Holding toDelete(AlmaRequest request) {
    MmsId mms = Ids.mms(request);
    if (catalogue.bib(request.institutionId(), mms).isEmpty()) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(mms);
    }
    String digits = request.segment("holding_id");
    return HoldingId.parse(digits)
        .flatMap(id -> catalogue.holding(request.institutionId(), id))
        .filter(holding -> holding.bib().equals(mms))
        .orElseThrow(() -> BibsReason.NO_SUCH_HOLDING_TO_DELETE.refusal(digits));
  }

  private Holding existing(AlmaRequest request) {
    MmsId mms = Ids.mms(request);
    HoldingId id = Ids.holding(request.segment("holding_id"));
    return catalogue
        .holding(request.institutionId(), id)
        .filter(holding -> holding.bib().equals(mms))
        .orElseThrow(() -> CatalogueReason.NO_SUCH_HOLDING.refusal(id));
  }
}
