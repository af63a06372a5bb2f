package org.consort.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/// How an item becomes a row and a row an item.
final class ItemRowStore {
  private ItemRowStore() {}

  static Update bind(Update update, Item item) {
    ItemDetails details = item.details();
    return StampsStore.bind(update, item.stamps())
        .bind("id", item.id())
        .bind("holding", item.holding())
        .bind("bib", item.bib())
        .bind("barcode", item.barcode())
        .bindMethods(item.state())
        .bind("materialType", details.materialType())
        .bind("policy", details.policy())
        .bind("description", details.description())
        .bind("poLine", details.poLine())
        .bind("arrival", details.arrival())
        .bind("publicNote", details.notes().publicNote())
        .bind("fulfillmentNote", details.notes().fulfillmentNote())
        .bind("internalNotes", array(details.notes().internal()))
        .bind("statisticsNotes", array(details.notes().statistics()))
        .bind("furtherFields", array(pairs(details.further())));
  }

  static Item row(ResultSet row, StatementContext context) throws SQLException {
    Place place =
        new Place(
            new MmsId(row.getLong("mms_id")),
            new HoldingId(row.getLong("holding_id")),
            new Shelf(row.getString("library"), row.getString("location")));
    return new Item(
        new ItemId(row.getLong("item_id")),
        place,
        row.getString("barcode"),
        details(row),
        new ItemState(
            row.getString("process_type"),
            row.getBoolean("in_place"),
            row.getBoolean("awaiting_reshelving")),
        StampsStore.stamps(row));
  }

  private static ItemDetails details(ResultSet row) throws SQLException {
    ItemNotes notes =
        new ItemNotes(
            row.getString("public_note"),
            row.getString("fulfillment_note"),
            list(row, "internal_notes"),
            list(row, "statistics_notes"));
    return new ItemDetails(
        row.getString("material_type"),
        row.getString("policy"),
        row.getString("description"),
        row.getString("po_line"),
        row.getObject("arrival", LocalDate.class),
        notes,
        further(list(row, "further")));
  }

  private static List<String> pairs(Map<String, String> further) {
    List<String> pairs = new ArrayList<>();
    further.forEach(
        (name, value) -> {
          pairs.add(name);
          pairs.add(value);
        });
    return pairs;
  }

  private static Map<String, String> further(List<String> pairs) {
    Map<String, String> further = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      further.put(pairs.get(i), pairs.get(i + 1));
    }
    return further;
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static List<String> list(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }
}
