package org.consort.circulation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.RequestId;
import org.consort.catalogue.Item;
import org.consort.database.Transaction;

/// Holds in the table `hold` for which an item is to be fetched.
final class HoldPickStore {
  private HoldPickStore() {}

  record Row(Hold hold, boolean printed, boolean reported) {
    Pick of(Item item) {
      return new Pick(item, hold, printed, reported);
    }
  }

  /// The items of a whole institution that are to be fetched.
  static List<ItemId> carriers(Transaction tx, InstitutionId institution, PickWish wish) {
    return tx.handle()
        .createQuery(
            """
            SELECT carrier FROM hold
            WHERE institution = :institution AND task = 'PICKUP_FROM_SHELF'
              AND printed = coalesce(CAST(:printed AS boolean), printed)
              AND reported = coalesce(CAST(:reported AS boolean), reported)
            """)
        .bind("institution", institution)
        .bind("printed", wish.printed())
        .bind("reported", wish.reported())
        .mapTo(ItemId.class)
        .list();
  }

  /// Whose turn it is for each of the items.
  static Map<ItemId, Row> of(
      Transaction tx, InstitutionId institution, Collection<ItemId> carriers) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hold
            WHERE institution = :institution AND task = 'PICKUP_FROM_SHELF'
              AND carrier = ANY(:carriers)
            ORDER BY position
            """)
        .bind("institution", institution)
        .bind("carriers", HoldStore.numbers(carriers))
        .map(
            (row, context) ->
                Map.entry(
                    new ItemId(row.getLong("carrier")),
                    new Row(
                        HoldRowStore.read(row, context),
                        row.getBoolean("printed"),
                        row.getBoolean("reported"))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
  }

  static void mark(
      Transaction tx, InstitutionId institution, Collection<RequestId> holds, PickWish.Mark mark) {
    tx.handle()
        .createUpdate(
            """
            UPDATE hold SET printed = printed OR :printed, reported = reported OR :reported
            WHERE institution = :institution AND id = ANY(:holds)
              AND task = 'PICKUP_FROM_SHELF'
            """)
        .bind("institution", institution)
        .bind("holds", holds.stream().map(RequestId::number).toArray(Long[]::new))
        .bind("printed", mark == PickWish.Mark.PRINTED)
        .bind("reported", mark == PickWish.Mark.REPORTED)
        .execute();
  }
}
