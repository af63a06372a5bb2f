package org.consort.catalogue;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Conditions;
import org.consort.database.Transaction;

/// Finds the purchase order lines of items by what is written down about the items.
final class OrderedItemStore {
  private OrderedItemStore() {}

  static List<String> lines(
      Transaction tx, InstitutionId institution, OrderedItemSearch search, int most) {
    Conditions conditions = new Conditions();
    search.conditions().forEach(words -> conditions.add(condition(conditions, words)));
    String sql =
        """
        SELECT i.po_line
          FROM item i
          JOIN holding h ON h.institution = :institution AND h.holding_id = i.holding_id
         WHERE i.institution = :institution AND i.po_line <> '' AND <conditions>
         ORDER BY <order>
         LIMIT :most
        """;
    return conditions
        .in(tx.handle().createQuery(sql).define("order", order(search)))
        .bind("institution", institution)
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  private static String condition(Conditions conditions, OrderedItemSearch.Words words) {
    String column = ItemColumns.of(words.field());
    return words.field() == OrderedItemSearch.Field.ITEM_LIBRARY
        ? column + " = " + conditions.bind(words.words().strip())
        : conditions.eachWordIn(column, words.words().replace('_', ' '));
  }

  // POL-9 stands before POL-10.
  private static String order(OrderedItemSearch search) {
    String direction = search.descending() ? " DESC NULLS LAST, " : " ASC NULLS LAST, ";
    return search.order().stream()
            .flatMap(field -> ItemColumns.sorting(field).stream())
            .map(column -> column + direction)
            .reduce("", String::concat)
        + "length(i.po_line)"
        + direction
        + "i.po_line"
        + (search.descending() ? " DESC" : " ASC");
  }
}
