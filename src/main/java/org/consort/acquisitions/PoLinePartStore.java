package org.consort.acquisitions;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes the shares, places, copies and interested users of lines. [PoLinePartRowStore] reads
/// them.
final class PoLinePartStore {
  private static final List<String> PARTS =
      List.of("po_line_fund", "po_line_place", "po_line_copy", "po_line_interest");

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
}
