package org.consort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;

/// Finds where items stand, to fetch them.
final class ShelfWalkStore {
  private static final String FROM =
      """
       FROM item i
      JOIN holding h ON h.institution = :institution AND h.holding_id = i.holding_id
      WHERE i.institution = :institution AND i.item_id = ANY(:wanted)
        AND %s = :library AND (:location = '' OR %s = :location)
      """
          .formatted(ItemColumns.LIBRARY, ItemColumns.LOCATION);

  private ShelfWalkStore() {}

  static Listing<Item> along(
      Transaction tx,
      InstitutionId institution,
      Collection<ItemId> wanted,
      ShelfWalk walk,
      Page page) {
    Long[] ids = wanted.stream().map(ItemId::number).toArray(Long[]::new);
    int total =
        query(tx, institution, "SELECT count(*)" + FROM, walk)
            .bind("wanted", ids)
            .mapTo(int.class)
            .one();
    List<Item> items =
        query(
                tx,
                institution,
                "SELECT "
                    + ItemRowStore.COLUMNS
                    + FROM
                    + order(walk)
                    + " LIMIT :limit OFFSET :offset",
                walk)
            .bind("wanted", ids)
            .bindMethods(page)
            .map(ItemRowStore::row)
            .list();
    return new Listing<>(items, total);
  }

  private static Query query(
      Transaction tx, InstitutionId institution, String sql, ShelfWalk walk) {
    return tx.handle()
        .createQuery(sql)
        .bind("institution", institution)
        .bind("library", walk.library())
        .bind("location", walk.location());
  }

  private static String order(ShelfWalk walk) {
    String direction = walk.descending() ? " DESC NULLS LAST, " : " ASC NULLS LAST, ";
    return ItemColumns.of(walk.by()).stream()
        .map(column -> column + direction)
        .collect(Collectors.joining("", "ORDER BY ", "i.item_id"));
  }
}
