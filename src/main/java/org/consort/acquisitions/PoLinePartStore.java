package org.consort.acquisitions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The shares, places, copies and interested users of lines in the database.
final class PoLinePartStore {
  private static final List<String> PARTS =
      List.of("po_line_fund", "po_line_place", "po_line_copy", "po_line_interest");

  private record Part<T>(String poLine, T part) {}

  private record PlaceOf(String poLine, int position) {}

  private PoLinePartStore() {}

  static void insert(Transaction tx, InstitutionId institution, PoLine line) {
    insertShares(tx, institution, line);
    insertPlaces(tx, institution, line);
    insertCopies(tx, institution, line);
    insertInterested(tx, institution, line);
  }

  static void replace(Transaction tx, InstitutionId institution, PoLine line) {
    for (String table : PARTS) {
      tx.handle()
          .createUpdate(
              "DELETE FROM " + table + " WHERE institution = :institution AND po_line = :poLine")
          .bind("institution", institution)
          .bind("poLine", line.number())
          .execute();
    }
    insert(tx, institution, line);
  }

  /// Adds a copy to the line's first place.
  static void insert(
      Transaction tx, InstitutionId institution, String number, PoLinePlace.Copy copy) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO po_line_copy
              (institution, po_line, item, place, barcode, item_policy, received_on)
            VALUES (:institution, :poLine, :item, 0, :barcode, :itemPolicy, :receivedOn)
            """)
        .bind("institution", institution)
        .bind("poLine", number)
        .bindMethods(copy)
        .execute();
  }

  static PoLineParts of(Transaction tx, InstitutionId institution, Collection<String> numbers) {
    Map<PlaceOf, List<PoLinePlace.Copy>> copies =
        parts(tx, institution, numbers, "po_line_copy", "item", PoLinePartStore::copy).stream()
            .collect(
                groupingBy(
                    part -> new PlaceOf(part.poLine(), part.part().place()),
                    mapping(part -> part.part().copy(), toList())));
    return new PoLineParts(
        byLine(parts(tx, institution, numbers, "po_line_fund", "position", PoLinePartStore::share)),
        byLine(
            parts(
                tx,
                institution,
                numbers,
                "po_line_place",
                "position",
                (row, _) -> place(row, copies))),
        byLine(
            parts(
                tx,
                institution,
                numbers,
                "po_line_interest",
                "position",
                PoLinePartStore::interested)));
  }

  private static void insertShares(Transaction tx, InstitutionId institution, PoLine line) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO po_line_fund
                  (institution, po_line, position, fund, percent, amount, currency)
                VALUES (:institution, :poLine, :position, :fund, :percent, :amount, :currency)
                """);
    for (FundShare share : line.cost().shares()) {
      Money amount = share.amount();
      next(batch, institution, line)
          .bind("fund", share.fund())
          .bind("percent", share.percent())
          .bind("amount", amount == null ? null : amount.amount())
          .bind("currency", amount == null ? null : amount.currency().getCurrencyCode())
          .add();
    }
    execute(batch);
  }

  private static void insertPlaces(Transaction tx, InstitutionId institution, PoLine line) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO po_line_place
                  (institution, po_line, position, library, location, quantity, holding)
                VALUES (:institution, :poLine, :position, :library, :location, :quantity, :holding)
                """);
    for (PoLinePlace place : line.places()) {
      next(batch, institution, line)
          .bind("library", place.library())
          .bind("location", place.location())
          .bind("quantity", place.quantity())
          .bind("holding", place.holding())
          .add();
    }
    execute(batch);
  }

  private static void insertCopies(Transaction tx, InstitutionId institution, PoLine line) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO po_line_copy
                  (institution, po_line, item, place, barcode, item_policy, received_on)
                VALUES (:institution, :poLine, :item, :place, :barcode, :itemPolicy, :receivedOn)
                """);
    for (int place = 0; place < line.places().size(); place++) {
      for (PoLinePlace.Copy copy : line.places().get(place).copies()) {
        batch
            .bind("institution", institution)
            .bind("poLine", line.number())
            .bind("place", place)
            .bind("item", copy.item())
            .bind("barcode", copy.barcode())
            .bind("itemPolicy", copy.itemPolicy())
            .bind("receivedOn", copy.receivedOn())
            .add();
      }
    }
    execute(batch);
  }

  private static void insertInterested(Transaction tx, InstitutionId institution, PoLine line) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO po_line_interest (institution, po_line, position, primary_id,
                  notify_receiving, hold_item, notify_renewal, notify_cancel)
                VALUES (:institution, :poLine, :position, :primaryId,
                  :notifyReceiving, :holdItem, :notifyRenewal, :notifyCancel)
                """);
    for (InterestedUser user : line.interested()) {
      next(batch, institution, line)
          .bind("primaryId", user.primaryId())
          .bind("notifyReceiving", user.notifyReceiving())
          .bind("holdItem", user.holdItem())
          .bind("notifyRenewal", user.notifyRenewal())
          .bind("notifyCancel", user.notifyCancel())
          .add();
    }
    execute(batch);
  }

  private static PreparedBatch next(PreparedBatch batch, InstitutionId institution, PoLine line) {
    return batch
        .bind("institution", institution)
        .bind("poLine", line.number())
        .bind("position", batch.size());
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    } else {
      batch.close();
    }
  }

  private static <T> List<Part<T>> parts(
      Transaction tx,
      InstitutionId institution,
      Collection<String> numbers,
      String table,
      String order,
      RowMapper<T> mapper) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM %s
             WHERE institution = :institution AND po_line = ANY(:numbers)
             ORDER BY po_line, %s
            """
                .formatted(table, order))
        .bind("institution", institution)
        .bindArray("numbers", String.class, numbers)
        .map((row, context) -> new Part<>(row.getString("po_line"), mapper.map(row, context)))
        .list();
  }

  private static <T> Map<String, List<T>> byLine(List<Part<T>> parts) {
    return parts.stream().collect(groupingBy(Part::poLine, mapping(Part::part, toList())));
  }

  private static FundShare share(ResultSet row, Object context) throws SQLException {
    String currency = row.getString("currency");
    Money amount =
        currency == null
            ? null
            : new Money(row.getBigDecimal("amount"), Currency.getInstance(currency));
    return new FundShare(row.getString("fund"), row.getBigDecimal("percent"), amount);
  }

  private record PlacedCopy(int place, PoLinePlace.Copy copy) {}

  private static PlacedCopy copy(ResultSet row, Object context) throws SQLException {
    return new PlacedCopy(
        row.getInt("place"),
        new PoLinePlace.Copy(
            new ItemId(row.getLong("item")),
            row.getString("barcode"),
            row.getString("item_policy"),
            row.getObject("received_on", LocalDate.class)));
  }

  private static PoLinePlace place(ResultSet row, Map<PlaceOf, List<PoLinePlace.Copy>> copies)
      throws SQLException {
    long holding = row.getLong("holding");
    HoldingId holdingId = row.wasNull() ? null : new HoldingId(holding);
    return new PoLinePlace(
        row.getString("library"),
        row.getString("location"),
        row.getInt("quantity"),
        holdingId,
        copies.getOrDefault(
            new PlaceOf(row.getString("po_line"), row.getInt("position")), List.of()));
  }

  private static InterestedUser interested(ResultSet row, Object context) throws SQLException {
    return new InterestedUser(
        row.getString("primary_id"),
        row.getBoolean("notify_receiving"),
        row.getBoolean("hold_item"),
        row.getBoolean("notify_renewal"),
        row.getBoolean("notify_cancel"));
  }
}
