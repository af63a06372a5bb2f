package org.consort.borrowing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.consort.borrowing.supply.Wanted;
import org.consort.borrowing.workflow.Route;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Stage;
import org.consort.remote.ItemKey;
import org.jspecify.annotations.Nullable;

/// How rows of the tables of requests and placements become records.
final class RequestRowStore {
  private RequestRowStore() {}

  /// A request without its sides, which stand in a table of their own.
  static BorrowingRequest request(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new BorrowingRequest(
        row.getString("id"),
        row.getInt("version"),
        moment(row, "placed_at"),
        new Progress(
            Stage.valueOf(row.getString("stage")),
            Route.valueOf(row.getString("route")),
            outcome == null ? null : Outcome.valueOf(outcome),
            moment(row, "since"),
            instant(row, "deadline")),
        wish(row),
        Map.of(),
        attention(row));
  }

  static BorrowingRequest withSides(BorrowingRequest bare, Map<Side, Placement> sides) {
    return new BorrowingRequest(
        bare.id(),
        bare.version(),
        bare.placedAt(),
        bare.progress(),
        bare.wish(),
        sides,
        bare.attention());
  }

  static Placement placement(ResultSet row) throws SQLException {
    String item = row.getString("item_id");
    PlacedCopy copy =
        item == null
            ? null
            : new PlacedCopy(
                new ItemKey(row.getString("mms_id"), row.getString("holding_id"), item),
                row.getString("barcode"),
                row.getString("material"));
    return new Placement(
        Side.valueOf(row.getString("side")),
        new Placement.Place(row.getString("agency"), row.getString("library")),
        row.getString("user_id"),
        copy,
        row.getString("hold_id"),
        row.getString("loan_id"),
        new Sight(
            Sight.HoldSeen.valueOf(row.getString("hold_seen")),
            row.getString("item_seen"),
            Sight.LoanSeen.valueOf(row.getString("loan_seen")),
            instant(row, "due")));
  }

  private static Wish wish(ResultSet row) throws SQLException {
    return new Wish(
        new Wish.PatronCard(row.getString("patron_agency"), row.getString("patron_id")),
        new Wish.Title(
            row.getString("isbn"),
            row.getString("title_agency"),
            row.getString("title_mms_id"),
            row.getString("title"),
            row.getString("author")),
        new Wish.Pickup(row.getString("pickup_agency"), row.getString("pickup_library")),
        row.getString("volume"),
        new Wanted.ChosenCopy(row.getString("item_agency"), row.getString("item_barcode")),
        row.getString("note"));
  }

  private static @Nullable Attention attention(ResultSet row) throws SQLException {
    String code = row.getString("attention_code");
    return code == null
        ? null
        : new Attention(
            code,
            row.getString("attention_problem"),
            moment(row, "attention_since"),
            moment(row, "attention_deadline"),
            row.getString("attention_owner"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
