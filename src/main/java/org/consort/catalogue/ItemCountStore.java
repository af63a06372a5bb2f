package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;

/// How many items there are.
final class ItemCountStore {
  private ItemCountStore() {}

  static boolean anyOf(Transaction tx, InstitutionId institution, HoldingId holding) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (
              SELECT FROM item WHERE institution = :institution AND holding_id = :holding)
            """)
        .bind("institution", institution)
        .bind("holding", holding)
        .mapTo(boolean.class)
        .one();
  }

  static List<ItemCount> ofBib(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT holding_id, temp_library, temp_location, count(*) AS total,
              count(*) FILTER (WHERE NOT in_place) AS away,
              min(temp_call_number) FILTER (WHERE temp_call_number <> '') AS call_number,
              coalesce(min(temp_scheme) FILTER (WHERE temp_call_number <> ''), ' ') AS scheme
            FROM item WHERE institution = :institution AND mms_id = :bib
            GROUP BY holding_id, temp_library, temp_location
            ORDER BY holding_id, temp_library NULLS FIRST, temp_location
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map((row, _) -> count(row))
        .list();
  }

  private static ItemCount count(ResultSet row) throws SQLException {
    String library = row.getString("temp_library");
    String callNumber = row.getString("call_number");
    return new ItemCount(
        new HoldingId(row.getLong("holding_id")),
        library == null ? null : new Shelf(library, row.getString("temp_location")),
        callNumber == null ? null : new CallNumber(row.getString("scheme"), callNumber),
        row.getInt("total"),
        row.getInt("away"));
  }
}
