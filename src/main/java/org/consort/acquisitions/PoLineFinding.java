package org.consort.acquisitions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.OrderedItemSearch;
import org.consort.database.Transaction;

/// Finds lines. What is asked of their items the catalogue answers first, for so many items at
/// most: every one of them is looked at.
final class PoLineFinding {
  private static final int MOST_ITEMS = 10_000;

  private final Catalogue catalogue;

  PoLineFinding(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Listing<String> numbers(
      Transaction tx, InstitutionId institution, PoLineSearch search, Page page) {
    if (search.items().isEmpty()) {
      return found(tx, institution, search, page);
    }
    List<String> lines = linesOfItems(tx, institution, search);
    return switch (search.order()) {
      case PoLineSearch.ByLine _ -> found(tx, institution, search.among(lines), page);
      case PoLineSearch.ByItem _ -> inThisOrder(tx, institution, search.among(lines), lines, page);
    };
  }

  private static Listing<String> found(
      Transaction tx, InstitutionId institution, PoLineSearch search, Page page) {
    return new Listing<>(
        PoLineSearchStore.numbers(tx, institution, search, page),
        PoLineSearchStore.count(tx, institution, search));
  }

  private List<String> linesOfItems(
      Transaction tx, InstitutionId institution, PoLineSearch search) {
    OrderedItemSearch wanted =
        switch (search.order()) {
          case PoLineSearch.ByLine _ -> new OrderedItemSearch(search.items(), List.of(), false);
          case PoLineSearch.ByItem sorted ->
              new OrderedItemSearch(search.items(), sorted.fields(), sorted.descending());
        };
    List<String> ofEachItem = catalogue.linesOfItems(tx, institution, wanted, MOST_ITEMS + 1);
    if (ofEachItem.size() > MOST_ITEMS) {
      throw new BadRequest(AcquisitionReason.TOO_MANY_ITEMS.about(MOST_ITEMS));
    }
    return ofEachItem.stream().distinct().toList();
  }

  private static Listing<String> inThisOrder(
      Transaction tx,
      InstitutionId institution,
      PoLineSearch search,
      List<String> lines,
      Page page) {
    Set<String> found =
        new HashSet<>(PoLineSearchStore.numbers(tx, institution, search, new Page(MOST_ITEMS, 0)));
    return new Listing<>(
        lines.stream().filter(found::contains).skip(page.offset()).limit(page.limit()).toList(),
        found.size());
  }
}
