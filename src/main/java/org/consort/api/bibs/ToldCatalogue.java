package org.consort.api.bibs;

import org.consort.alma.bibs.Bib;
import org.consort.alma.bibs.Item;
import org.consort.api.AlmaRequest;
import org.consort.catalogue.CatalogueNews;

/// Shows the titles and items that events tell of, as they were when it happened.
public final class ToldCatalogue {
  private final AlmaItems items;

  public ToldCatalogue(AlmaItems items) {
    this.items = items;
  }

  public Bib bib(AlmaRequest request, String state) {
    org.consort.catalogue.Bib bib = CatalogueNews.bib(state);
    return AlmaBibs.full(request, bib).build();
  }

  public Item item(AlmaRequest request, String state) {
    return items.one(request, CatalogueNews.item(state));
  }
}
