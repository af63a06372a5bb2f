package org.consort.borrowing;

import java.time.OffsetDateTime;
import java.util.List;
import org.consort.borrowing.supply.Candidate;
import org.consort.borrowing.workflow.Stage;
import org.consort.database.Transaction;
import org.consort.remote.ItemKey;

final class HistoryStore {
  private final String consortium;

  HistoryStore(String consortium) {
    this.consortium = consortium;
  }

  /// Adds a line; its number is the next of the request, whose row the caller has locked.
  void add(Transaction tx, String request, HistoryEntry entry) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO borrowing_history
            SELECT :consortium, :request, coalesce(max(number), 0) + 1, :at, :kind, :name, :detail,
              :stage
            FROM borrowing_history WHERE consortium = :consortium AND request = :request
            """)
        .bind("consortium", consortium)
        .bind("request", request)
        .bind("at", entry.at())
        .bind("kind", entry.kind())
        .bind("name", entry.name())
        .bind("detail", entry.detail())
        .bind("stage", entry.stage())
        .execute();
  }

  List<HistoryEntry> of(Transaction tx, String request) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM borrowing_history
            WHERE consortium = :consortium AND request = :request ORDER BY number
            """)
        .bind("consortium", consortium)
        .bind("request", request)
        .map(
            (row, _) ->
                new HistoryEntry(
                    row.getInt("number"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    HistoryEntry.Kind.valueOf(row.getString("kind")),
                    row.getString("name"),
                    row.getString("detail"),
                    Stage.valueOf(row.getString("stage"))))
        .list();
  }

  void considered(Transaction tx, String request, List<Candidate> candidates) {
    int number =
        tx.handle()
            .createQuery(
                """
                SELECT coalesce(max(number), 0) FROM borrowing_candidate
                WHERE consortium = :consortium AND request = :request
                """)
            .bind("consortium", consortium)
            .bind("request", request)
            .mapTo(Integer.class)
            .one();
    var batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO borrowing_candidate VALUES (:consortium, :request, :number,
                  :agency, :mms, :holding, :item, :barcode, :rank, :reasons)
                """);
    for (Candidate candidate : candidates) {
      batch
          .bind("consortium", consortium)
          .bind("request", request)
          .bind("number", ++number)
          .bind("agency", candidate.agency())
          .bind("mms", candidate.key().mmsId())
          .bind("holding", candidate.key().holdingId())
          .bind("item", candidate.key().itemId())
          .bind("barcode", candidate.barcode())
          .bind("rank", candidate.rank())
          .bindArray("reasons", String.class, candidate.reasons().toArray())
          .add();
    }
    if (!candidates.isEmpty()) {
      batch.execute();
    }
  }

  List<Candidate> candidates(Transaction tx, String request) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM borrowing_candidate
            WHERE consortium = :consortium AND request = :request ORDER BY number
            """)
        .bind("consortium", consortium)
        .bind("request", request)
        .map(
            (row, _) ->
                new Candidate(
                    row.getString("agency"),
                    new ItemKey(
                        row.getString("mms_id"),
                        row.getString("holding_id"),
                        row.getString("item_id")),
                    row.getString("barcode"),
                    "",
                    row.getInt("rank"),
                    List.of((String[]) row.getArray("reasons").getArray())))
        .list();
  }

  /// Agencies that were asked, by the history's own words.
  List<String> asked(Transaction tx, String request) {
    return tx.handle()
        .createQuery(
            """
            SELECT DISTINCT detail FROM borrowing_history
            WHERE consortium = :consortium AND request = :request
              AND kind = 'EVENT' AND name = 'SupplierChosen'
            """)
        .bind("consortium", consortium)
        .bind("request", request)
        .mapTo(String.class)
        .list();
  }
}
