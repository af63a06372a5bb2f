package org.consort.publishing;

import org.consort.base.InstitutionId;
import org.consort.base.Page;
import org.consort.catalogue.BibOrder;
import org.consort.catalogue.BibQuery;
import org.consort.catalogue.BibSearch;
import org.consort.catalogue.FoundBibs;
import org.consort.catalogue.RecordBudget;
import org.consort.publishing.cql.CqlParser;
import org.consort.publishing.cql.CqlQuery;
import org.consort.publishing.cql.CqlTrouble;

/// Answers queries in CQL. Suppressed titles are found like others, unless a query says otherwise.
public final class Search {
  private final BibSearch catalogue;

  Search(BibSearch catalogue) {
    this.catalogue = catalogue;
  }

  /// @throws org.consort.base.BadRequest with a diagnostic, when the query cannot be answered
  public FoundBibs find(InstitutionId institution, String query, Page page, RecordBudget budget) {
    CqlQuery parsed = parsed(query);
    BibQuery wanted = CqlMeaning.of(parsed.node());
    BibOrder order = CqlMeaning.order(parsed.keys());
    return catalogue
        .find(institution, new BibSearch.Wish(wanted, order, page), budget)
        .orElseThrow(SearchReason.TOO_LONG::refusal);
  }

  private static CqlQuery parsed(String query) {
    try {
      return CqlParser.parse(query);
    } catch (CqlTrouble trouble) {
      throw SearchReason.SYNTAX.refusal(trouble.why());
    }
  }
}
