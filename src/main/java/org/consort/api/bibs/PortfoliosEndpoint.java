package org.consort.api.bibs;

import java.util.ArrayList;
import java.util.List;
import org.consort.access.Area;
import org.consort.alma.bibs.Portfolios;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.NoneKept;
import org.consort.base.BadRequest;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Portfolio;
import org.consort.web.Reply;
import org.consort.web.Route;

/// What a title is there as beside its holdings: `/bibs/{mms_id}/portfolios`, which come and go
/// with orders and are read here only, and `/bibs/{mms_id}/representations`, of which there are
/// none.
public final class PortfoliosEndpoint {
  private static final String ALL = "/bibs/{mms_id}/portfolios";
  private static final String REPRESENTATIONS = "/bibs/{mms_id}/representations";

  private final Doors doors;
  private final Catalogue catalogue;
  private final AlmaPortfolios shown;

  public PortfoliosEndpoint(Doors doors, Inventory inventory) {
    this.doors = doors;
    this.catalogue = inventory.catalogue();
    this.shown = new AlmaPortfolios(inventory.codes());
  }

  public List<Route> routes() {
    NoneKept none = new NoneKept(doors, Area.BIBS);
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(ALL, doors.read(Area.BIBS, this::list)));
    routes.add(Route.get(ALL + "/{portfolio_id}", doors.read(Area.BIBS, this::one)));
    routes.add(none.refused("POST", ALL, "Adding a portfolio without an order"));
    routes.add(none.list(REPRESENTATIONS, "representations", this::bib));
    routes.add(
        none.missing(
            "GET",
            REPRESENTATIONS + "/{representation_id}",
            "representation_id",
            BibsReason.NO_SUCH_REPRESENTATION));
    routes.add(none.refused("POST", REPRESENTATIONS, "Adding a representation"));
    return routes;
  }

  private Reply list(AlmaRequest request) {
    Bib bib = bib(request);
    Page page = request.page();
    List<Portfolio> all = catalogue.portfolios(request.institutionId(), bib.id());
    return request.reply(
        new Portfolios(
            page.of(all).map(portfolio -> shown.listed(request, bib, portfolio)).toList(),
            all.size()));
  }

  private Reply one(AlmaRequest request) {
    Bib bib = bib(request);
    String id = request.segment("portfolio_id");
    return request.reply(
        catalogue.portfolios(request.institutionId(), bib.id()).stream()
            .filter(portfolio -> portfolio.id().toString().equals(id))
            .map(portfolio -> shown.full(request, bib, portfolio))
            .findFirst()
            .orElseThrow(() -> new BadRequest(ApiReason.INVALID.about("portfolio_id", id))));
  }

  private Bib bib(AlmaRequest request) {
    MmsId id = Ids.mms(request);
    return catalogue
        .bib(request.institutionId(), id)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_BIB.refusal(id));
  }
}
