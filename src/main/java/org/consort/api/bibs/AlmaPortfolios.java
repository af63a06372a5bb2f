package org.consort.api.bibs;

import org.consort.alma.bibs.LinkingDetails;
import org.consort.alma.bibs.PortfolioBuilder;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Portfolio;
import org.consort.catalogue.Stamps;
import org.jspecify.annotations.Nullable;

/// Shows access to a title as Alma's portfolios: local ones, in no collection.
record AlmaPortfolios(Codes codes) {
  private static final Coded AVAILABLE = Coded.of("11", "Available");
  private static final Coded NOT_AVAILABLE = Coded.of("10", "Not Available");
  private static final Coded STATIC = Coded.of("static", "Static");

  org.consort.alma.bibs.Portfolio listed(AlmaRequest request, Bib bib, Portfolio portfolio) {
    return brief(request, bib, portfolio).build();
  }

  org.consort.alma.bibs.Portfolio full(AlmaRequest request, Bib bib, Portfolio portfolio) {
    String url = portfolio.access().url();
    Stamps stamps = portfolio.stamps();
    return brief(request, bib, portfolio)
        .linkingDetails(new LinkingDetails(STATIC, url, url))
        .publicNote(portfolio.access().publicNote())
        .poLine(poLine(request, portfolio.access().poLine()))
        .createdBy(stamps.createdBy())
        .createdDate(AlmaBibs.day(request, stamps.created()))
        .lastModifiedBy(stamps.modifiedBy())
        .lastModifiedDate(AlmaBibs.day(request, stamps.modified()))
        .build();
  }

  private PortfolioBuilder brief(AlmaRequest request, Bib bib, Portfolio portfolio) {
    return PortfolioBuilder.builder()
        .id(portfolio.id().toString())
        .isLocal(true)
        .isStandalone(true)
        .resourceMetadata(AlmaBibs.resource(request, bib))
        .availability(portfolio.access().active() ? AVAILABLE : NOT_AVAILABLE)
        .library(library(request.institutionId(), portfolio.access().library()))
        .link(request.link(AlmaPaths.bib(bib.id()) + "/portfolios/" + portfolio.id()));
  }

  private @Nullable Coded library(InstitutionId institution, String code) {
    return code.isEmpty() ? null : codes.library(institution, code);
  }

  private static @Nullable Linked poLine(AlmaRequest request, String line) {
    return line.isEmpty() ? null : new Linked(line, request.link("/acq/po-lines/" + line));
  }
}
