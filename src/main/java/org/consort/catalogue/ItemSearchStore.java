package org.consort.catalogue;

import java.util.List;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Conditions;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Turns the conditions of a search into SQL. Values are always bound, never text of the statement.
final class ItemSearchStore {
  private static final String FROM =
      """
      FROM item i
      JOIN holding h ON h.institution = :institution AND h.holding_id = i.holding_id
      WHERE i.institution = :institution AND <conditions>
      """;

  private final Conditions conditions = new Conditions();
  private final ItemSearch search;

  private ItemSearchStore(ItemSearch search) {
    this.search = search;
    conditions.add("i.mms_id = " + conditions.bind(search.bib().number()));
    HoldingId holding = search.holding();
    if (holding != null) {
      conditions.add("i.holding_id = " + conditions.bind(holding.number()));
    }
    search.conditions().forEach(this::add);
  }

  static Listing<Item> search(
      Transaction tx, InstitutionId institution, ItemSearch search, Page page) {
    ItemSearchStore statement = new ItemSearchStore(search);
    int total = statement.query(tx, institution, "SELECT count(*) ", "").mapTo(int.class).one();
    return new Listing<>(
        page.limit() == 0 || page.offset() >= total
            ? List.of()
            : statement.items(tx, institution, page),
        total);
  }

  private List<Item> items(Transaction tx, InstitutionId institution, Page page) {
    return query(
            tx,
            institution,
            "SELECT " + ItemRowStore.COLUMNS + " ",
            "ORDER BY " + order() + "i.item_id LIMIT :limit OFFSET :offset")
        .bindMethods(page)
        .map(ItemRowStore::row)
        .list();
  }

  private Query query(Transaction tx, InstitutionId institution, String select, String end) {
    return conditions
        .in(tx.handle().createQuery(select + FROM + end))
        .bind("institution", institution);
  }

  private void add(ItemSearch.Condition condition) {
    switch (condition) {
      case ItemSearch.Words words ->
          conditions.add(conditions.eachWordIn(ItemColumns.of(words.text()), words.words()));
      case ItemSearch.StandsAt place -> {
        addEqual(ItemColumns.LIBRARY, place.library());
        addEqual(ItemColumns.LOCATION, place.location());
      }
      case ItemSearch.Happened time -> {
        addLimit(ItemColumns.of(time.moment()) + " >= %s", time.from());
        addLimit(ItemColumns.of(time.moment()) + " < %s", time.before());
      }
      case ItemSearch.OnDay day -> {
        addLimit(ItemColumns.of(day.day()) + " >= %s", day.first());
        addLimit(ItemColumns.of(day.day()) + " <= %s", day.last());
      }
    }
  }

  private void addEqual(String column, String code) {
    if (!code.isEmpty()) {
      conditions.add(column + " = " + conditions.bind(code));
    }
  }

  private void addLimit(String comparison, @Nullable Object limit) {
    if (limit != null) {
      conditions.add(comparison.formatted(conditions.bind(limit)));
    }
  }

  private String order() {
    String direction = search.order().descending() ? " DESC NULLS LAST, " : " ASC NULLS LAST, ";
    return search.order().keys().stream()
        .flatMap(key -> ItemColumns.of(key).stream())
        .map(column -> column + direction)
        .reduce("", String::concat);
  }
}
