package org.consort.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.consort.database.StoredJson;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Reads a row of the table `hold`.
final class HoldRowStore {
  private HoldRowStore() {}

  static Hold read(ResultSet row, StatementContext context) throws SQLException {
    HoldProgress progress =
        new HoldProgress(
            RequestStatus.valueOf(row.getString("status")),
            RequestTask.valueOf(row.getString("task")),
            item(row, "carrier"),
            row.getObject("shelf_until", LocalDate.class));
    return new Hold(
        new RequestId(row.getLong("id")),
        row.getLong("patron"),
        subject(row),
        new PickupPlace(
            row.getString("pickup_library"),
            row.getString("pickup_desk"),
            PickupPlace.Delivery.valueOf(row.getString("delivery")),
            null),
        new NewHold.HoldNote(
            row.getString("comment"), row.getObject("last_interest", LocalDate.class)),
        details(row),
        progress,
        row.getObject("placed_at", OffsetDateTime.class).toInstant(),
        0);
  }

  private static RequestDetails details(ResultSet row) throws SQLException {
    String details = row.getString("details");
    return details == null ? RequestDetails.NONE : StoredJson.read(RequestDetails.class, details);
  }

  private static Hold.Subject subject(ResultSet row) throws SQLException {
    Long holding = row.getObject("holding", Long.class);
    return new Hold.Subject(
        new MmsId(row.getLong("bib")),
        holding == null ? null : new HoldingId(holding),
        item(row, "item"),
        row.getString("description"),
        row.getString("material_type"),
        row.getString("barcode"),
        row.getString("title"),
        row.getString("author"));
  }

  private static @Nullable ItemId item(ResultSet row, String column) throws SQLException {
    Long number = row.getObject(column, Long.class);
    return number == null ? null : new ItemId(number);
  }
}
