package org.consort.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.database.StoredJson;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// How an item becomes a row and a row an item.
final class ItemRowStore {
  /// What [#row] wants of an item `i` and its holdings record `h`.
  static final String COLUMNS =
      "i.*, h.library, h.location, h.call_number_scheme, h.call_number,"
          + " h.suppressed AS holding_suppressed";

  private ItemRowStore() {}

  static Update bind(Update update, Item item) {
    ItemDetails details = item.details();
    return bind(StampsStore.bind(update, item.stamps()), details.temporary())
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
        .bind("furtherFields", StoredJson.write(details.further()));
  }

  private static Update bind(Update update, @Nullable TemporaryShelf temporary) {
    return update
        .bind("tempLibrary", temporary == null ? null : temporary.shelf().library())
        .bind("tempLocation", temporary == null ? null : temporary.shelf().location())
        .bind("tempPolicy", temporary == null ? null : temporary.policy())
        .bind("tempScheme", temporary == null ? null : temporary.callNumber().scheme())
        .bind("tempCallNumber", temporary == null ? null : temporary.callNumber().text())
        .bind("tempUntil", temporary == null ? null : temporary.until());
  }

  static Item row(ResultSet row, StatementContext context) throws SQLException {
    Place place =
        new Place(
            new MmsId(row.getLong("mms_id")),
            new HoldingId(row.getLong("holding_id")),
            new Shelf(row.getString("library"), row.getString("location")),
            new CallNumber(row.getString("call_number_scheme"), row.getString("call_number")),
            row.getBoolean("holding_suppressed"));
    return new Item(
        new ItemId(row.getLong("item_id")),
        place,
        row.getString("barcode"),
        details(row),
        new ItemState(row.getString("process_type"), row.getBoolean("in_place"), reshelvedBy(row)),
        StampsStore.stamps(row));
  }

  private static @Nullable Instant reshelvedBy(ResultSet row) throws SQLException {
    OffsetDateTime time = row.getObject("reshelve_by", OffsetDateTime.class);
    return time == null ? null : time.toInstant();
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
        StoredJson.texts(row.getString("further")),
        temporary(row).orElse(null));
  }

  private static Optional<TemporaryShelf> temporary(ResultSet row) throws SQLException {
    String library = row.getString("temp_library");
    return library == null
        ? Optional.empty()
        : Optional.of(
            new TemporaryShelf(
                new Shelf(library, row.getString("temp_location")),
                row.getString("temp_policy"),
                new CallNumber(row.getString("temp_scheme"), row.getString("temp_call_number")),
                row.getObject("temp_until", LocalDate.class)));
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static List<String> list(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }
}
