package org.consort.borrowing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.borrowing.workflow.Side;
import org.consort.database.Conditions;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Requests and where they were placed, in the tables `borrowing_request` and
/// `borrowing_placement`.
final class RequestStore {
  private final String consortium;

  RequestStore(String consortium) {
    this.consortium = consortium;
  }

  /// False when the idempotency key was used before; then nothing is written.
  boolean insert(Transaction tx, BorrowingRequest request, @Nullable String key) {
    Wish wish = request.wish();
    return tx.handle()
            .createUpdate(
                """
                INSERT INTO borrowing_request (consortium, id, version, stage, route, since,
                  deadline, placed_at, patron_agency, patron_id, isbn, title, author,
                  title_agency, title_mms_id, pickup_agency, pickup_library, volume,
                  item_agency, item_barcode, note, idempotency_key)
                VALUES (:consortium, :id, :version, :stage, :route, :since, :deadline, :since,
                  :patronAgency, :patronId, :isbn, :title, :author, :titleAgency, :mms,
                  :pickupAgency, :pickupLibrary, :volume, :itemAgency, :itemBarcode, :note, :key)
                ON CONFLICT (consortium, idempotency_key) DO NOTHING
                """)
            .bind("consortium", consortium)
            .bind("id", request.id())
            .bind("version", request.version())
            .bind("stage", request.stage())
            .bind("route", request.progress().route())
            .bind("since", request.placedAt())
            .bind("deadline", request.progress().deadline())
            .bind("patronAgency", wish.patron().agency())
            .bind("patronId", wish.patron().id())
            .bind("isbn", wish.title().isbn())
            .bind("title", wish.title().title())
            .bind("author", wish.title().author())
            .bind("titleAgency", wish.title().agency())
            .bind("mms", wish.title().mmsId())
            .bind("pickupAgency", wish.pickup().agency())
            .bind("pickupLibrary", wish.pickup().library())
            .bind("volume", wish.volume())
            .bind("itemAgency", wish.copy().agency())
            .bind("itemBarcode", wish.copy().barcode())
            .bind("note", wish.note())
            .bind("key", key)
            .execute()
        == 1;
  }

  Optional<String> byKey(Transaction tx, String key) {
    return tx.handle()
        .createQuery(
            """
            SELECT id FROM borrowing_request
            WHERE consortium = :consortium AND idempotency_key = :key
            """)
        .bind("consortium", consortium)
        .bind("key", key)
        .mapTo(String.class)
        .findOne();
  }

  Optional<BorrowingRequest> find(Transaction tx, String id) {
    return read(tx, id, "");
  }

  /// Finds the request and keeps others from changing it until this transaction ends.
  Optional<BorrowingRequest> lock(Transaction tx, String id) {
    return read(tx, id, " FOR UPDATE");
  }

  private Optional<BorrowingRequest> read(Transaction tx, String id, String lock) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM borrowing_request WHERE consortium = :consortium AND id = :id" + lock)
        .bind("consortium", consortium)
        .bind("id", id)
        .map((row, _) -> RequestRowStore.request(row))
        .findOne()
        .map(bare -> withSides(tx, List.of(bare)).getFirst());
  }

  List<BorrowingRequest> list(Transaction tx, RequestFilter filter) {
    String direction = filter.oldestFirst() ? "ASC" : "DESC";
    String past = filter.oldestFirst() ? ">" : "<";
    List<BorrowingRequest> bare =
        tx.handle()
            .createQuery(
                """
                SELECT * FROM borrowing_request r
                WHERE consortium = :consortium
                  AND (:stage = '' OR stage = :stage)
                  AND (:patron = '' OR patron_id = :patron)
                  AND (NOT :attention OR attention_code IS NOT NULL)
                  AND (:from::timestamptz IS NULL OR placed_at >= :from)
                  AND (:to::timestamptz IS NULL OR placed_at < :to)
                  AND (:text = '' OR title ILIKE :like OR author ILIKE :like
                    OR id = :text OR isbn = :text)
                  AND (:agency = '' OR (:role IN ('', 'BORROWER') AND patron_agency = :agency)
                    OR EXISTS (SELECT 1 FROM borrowing_placement p
                      WHERE p.consortium = r.consortium AND p.request = r.id
                        AND p.agency = :agency AND (:role = '' OR p.side = :role)))
                  AND (:after = '' OR id PAST :after)
                ORDER BY id DIRECTION LIMIT :limit
                """
                    .replace("PAST", past)
                    .replace("DIRECTION", direction))
            .bind("consortium", consortium)
            .bind("stage", filter.stage())
            .bind("patron", filter.patron())
            .bind("attention", filter.attention())
            .bind("from", filter.from())
            .bind("to", filter.to())
            .bind("text", filter.text())
            .bind("like", "%" + Conditions.literally(filter.text()) + "%")
            .bind("agency", filter.agency())
            .bind("role", filter.role())
            .bind("after", filter.after())
            .bind("limit", filter.limit())
            .map((row, _) -> RequestRowStore.request(row))
            .list();
    return withSides(tx, bare);
  }

  void move(Transaction tx, BorrowingRequest to, @Nullable Instant nextLook) {
    Progress progress = to.progress();
    tx.handle()
        .createUpdate(
            """
            UPDATE borrowing_request SET version = :version, stage = :stage, route = :route,
              outcome = :outcome, since = :since, deadline = :deadline,
              next_look = :look, look_round = 0
            WHERE consortium = :consortium AND id = :id
            """)
        .bind("consortium", consortium)
        .bind("id", to.id())
        .bind("version", to.version())
        .bind("stage", progress.stage())
        .bind("route", progress.route())
        .bind("outcome", progress.outcome())
        .bind("since", progress.since())
        .bind("deadline", progress.deadline())
        .bind("look", nextLook)
        .execute();
  }

  void patronGroup(Transaction tx, String id, String group) {
    tx.handle()
        .createUpdate(
            """
            UPDATE borrowing_request SET patron_group = :group
            WHERE consortium = :consortium AND id = :id
            """)
        .bind("consortium", consortium)
        .bind("id", id)
        .bind("group", group)
        .execute();
  }

  Optional<String> patronGroup(Transaction tx, String id) {
    return tx.handle()
        .createQuery(
            """
            SELECT patron_group FROM borrowing_request
            WHERE consortium = :consortium AND id = :id AND patron_group IS NOT NULL
            """)
        .bind("consortium", consortium)
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  void attention(Transaction tx, String id, @Nullable Attention attention) {
    tx.handle()
        .createUpdate(
            """
            UPDATE borrowing_request SET attention_code = :code, attention_problem = :problem,
              attention_since = :since, attention_deadline = :deadline, attention_owner = :owner
            WHERE consortium = :consortium AND id = :id
            """)
        .bind("consortium", consortium)
        .bind("id", id)
        .bind("code", attention == null ? null : attention.code())
        .bind("problem", attention == null ? null : attention.problem())
        .bind("since", attention == null ? null : attention.since())
        .bind("deadline", attention == null ? null : attention.deadline())
        .bind("owner", attention == null ? null : attention.owner())
        .execute();
  }

  void place(Transaction tx, String request, Placement placement) {
    PlacedCopy copy = placement.copy();
    Sight sight = placement.sight();
    tx.handle()
        .createUpdate(
            """
            INSERT INTO borrowing_placement VALUES (:consortium, :request, :side, :agency,
              :library, :user, :mms, :holding, :item, :barcode, :material, :hold, :loan,
              :holdSeen, :itemSeen, :loanSeen, :due)
            ON CONFLICT (consortium, request, side) DO UPDATE SET agency = excluded.agency,
              library = excluded.library, user_id = excluded.user_id, mms_id = excluded.mms_id,
              holding_id = excluded.holding_id, item_id = excluded.item_id,
              barcode = excluded.barcode, material = excluded.material,
              hold_id = excluded.hold_id, loan_id = excluded.loan_id,
              hold_seen = excluded.hold_seen, item_seen = excluded.item_seen,
              loan_seen = excluded.loan_seen, due = excluded.due
            """)
        .bind("consortium", consortium)
        .bind("request", request)
        .bind("side", placement.side())
        .bind("agency", placement.agency())
        .bind("library", placement.place().library())
        .bind("user", placement.userId())
        .bind("mms", copy == null ? null : copy.key().mmsId())
        .bind("holding", copy == null ? null : copy.key().holdingId())
        .bind("item", copy == null ? null : copy.key().itemId())
        .bind("barcode", copy == null ? null : copy.barcode())
        .bind("material", copy == null ? null : copy.materialType())
        .bind("hold", placement.hold())
        .bind("loan", placement.loan())
        .bind("holdSeen", sight.hold())
        .bind("itemSeen", sight.item())
        .bind("loanSeen", sight.loan())
        .bind("due", sight.due())
        .execute();
  }

  private List<BorrowingRequest> withSides(Transaction tx, List<BorrowingRequest> bare) {
    if (bare.isEmpty()) {
      return bare;
    }
    Map<String, Map<Side, Placement>> sides =
        tx
            .handle()
            .createQuery(
                """
                SELECT * FROM borrowing_placement
                WHERE consortium = :consortium AND request = ANY(:ids)
                """)
            .bind("consortium", consortium)
            .bindArray(
                "ids", String.class, bare.stream().map(BorrowingRequest::id).toArray(Object[]::new))
            .<Map.Entry<String, Placement>>map(
                (row, _) -> Map.entry(row.getString("request"), RequestRowStore.placement(row)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.toMap(entry -> entry.getValue().side(), Map.Entry::getValue)));
    return bare.stream()
        .map(r -> RequestRowStore.withSides(r, sides.getOrDefault(r.id(), Map.of())))
        .toList();
  }
}
