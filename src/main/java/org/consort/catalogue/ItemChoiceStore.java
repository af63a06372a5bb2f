package org.consort.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;

/// Finds items all over an institution.
final class ItemChoiceStore {
  private static final String FROM =
      """
      FROM item i
      JOIN holding h ON h.institution = :institution AND h.holding_id = i.holding_id
      WHERE i.institution = :institution\s""";

  private ItemChoiceStore() {}

  /// In the order they were added.
  static Listing<ItemId> items(
      Transaction tx, InstitutionId institution, ItemChoice choice, Page page) {
    int total =
        bound(tx, institution, "SELECT count(*) " + FROM, choice, "").mapTo(Integer.class).one();
    List<ItemId> ids =
        page.limit() == 0
            ? List.of()
            : bound(
                    tx,
                    institution,
                    "SELECT i.item_id " + FROM,
                    choice,
                    " ORDER BY i.item_id LIMIT :limit OFFSET :offset")
                .bindMethods(page)
                .mapTo(ItemId.class)
                .list();
    return new Listing<>(ids, total);
  }

  static Map<String, ItemId> byBarcodes(
      Transaction tx, InstitutionId institution, Collection<String> barcodes) {
    return tx.handle()
        .createQuery(
            """
            SELECT barcode, item_id FROM item
            WHERE institution = :institution AND barcode = ANY(:barcodes)
            """)
        .bind("institution", institution)
        .bindArray("barcodes", String.class, barcodes)
        .map((row, _) -> Map.entry(row.getString(1), new ItemId(row.getLong(2))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Optional<ItemIds> idsByBarcode(Transaction tx, InstitutionId institution, String barcode) {
    return tx.handle()
        .createQuery(
            """
            SELECT mms_id, holding_id, item_id FROM item
            WHERE institution = :institution AND barcode = :barcode
            """)
        .bind("institution", institution)
        .bind("barcode", barcode)
        .map(
            (row, _) ->
                new ItemIds(
                    new MmsId(row.getLong(1)),
                    new HoldingId(row.getLong(2)),
                    new ItemId(row.getLong(3))))
        .findOne();
  }

  private static Query bound(
      Transaction tx, InstitutionId institution, String start, ItemChoice choice, String end) {
    List<ItemChoice.Condition> conditions = choice.conditions();
    String where =
        IntStream.range(0, conditions.size())
            .mapToObj(at -> " AND " + conditions.get(at).field().expression() + " = :value" + at)
            .collect(Collectors.joining());
    Query query = tx.handle().createQuery(start + where + end).bind("institution", institution);
    for (int at = 0; at < conditions.size(); at++) {
      query.bind("value" + at, conditions.get(at).value());
    }
    return query;
  }
}
