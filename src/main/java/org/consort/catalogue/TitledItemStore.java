package org.consort.catalogue;

import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;

/// Reads items together with their titles.
final class TitledItemStore {
  private static final String SELECT =
      "SELECT "
          + ItemRowStore.COLUMNS
          + ", "
          + BibRowStore.BESIDE_ITEM
          + """
          , i.xmin AS version FROM item i
          JOIN holding h ON h.institution = :institution AND h.holding_id = i.holding_id
          JOIN bib b ON b.institution = :institution AND b.mms_id = i.mms_id
          WHERE i.institution = :institution AND\s""";

  private TitledItemStore() {}

  static Optional<TitledItem> find(Transaction tx, InstitutionId institution, ItemId id) {
    return one(tx.handle().createQuery(SELECT + "i.item_id = :id").bind("id", id), institution);
  }

  static Optional<TitledItem> byBarcode(Transaction tx, InstitutionId institution, String barcode) {
    return one(
        tx.handle().createQuery(SELECT + "i.barcode = :barcode").bind("barcode", barcode),
        institution);
  }

  private static Optional<TitledItem> one(Query query, InstitutionId institution) {
    return query
        .bind("institution", institution)
        .map(
            (row, context) ->
                new TitledItem(
                    ItemRowStore.row(row, context),
                    BibRowStore.besideItem(row),
                    row.getString("version")))
        .findOne();
  }
}
