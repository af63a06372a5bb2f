package org.consort.circulation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// The table `hold`, open holds and ended ones.
final class HoldStore {
  private HoldStore() {}

  static void insert(Transaction tx, InstitutionId institution, Hold hold) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO hold (institution, id, patron, bib, holding, item, description,
              material_type, barcode, title, author,
              pickup_library, pickup_desk, delivery, comment, last_interest,
              placed_at, status, task, type, details, booked_from, booked_until)
            VALUES (:institution, :id, :patron, :bib, :holding, :item, :description,
              :materialType, :barcode, :title, :author,
              :pickupLibrary, :pickupDesk, :delivery, :comment, :lastInterest,
              :placedAt, :status, :task, :type, :details::jsonb, :bookedFrom, :bookedUntil)
            """)
        .bind("institution", institution)
        .bind("id", hold.id())
        .bind("patron", hold.patron())
        .bindMethods(hold.subject())
        .bind("pickupLibrary", hold.pickup().library())
        .bind("pickupDesk", hold.pickup().desk())
        .bind("delivery", hold.pickup().delivery().name())
        .bindMethods(hold.note())
        .bind("placedAt", hold.placedAt())
        .bind("status", hold.progress().status().name())
        .bind("task", hold.progress().task().name())
        .bind("type", hold.kind().name())
        .bindMap(details(hold.details()))
        .execute();
  }

  private static Map<String, @Nullable Object> details(RequestDetails details) {
    RequestDetails.Booking booking = details.booking();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("details", details.equals(RequestDetails.NONE) ? null : StoredJson.write(details));
    columns.put("bookedFrom", booking == null ? null : booking.from());
    columns.put("bookedUntil", booking == null ? null : booking.until());
    return columns;
  }

  static void progress(Transaction tx, InstitutionId institution, Hold hold) {
    tx.handle()
        .createUpdate(
            """
            UPDATE hold SET status = :status, task = :task, carrier = :carrier,
              shelf_until = :shelfUntil, printed = false, reported = false
            WHERE institution = :institution AND id = :id
            """)
        .bind("institution", institution)
        .bind("id", hold.id())
        .bind("status", hold.progress().status().name())
        .bind("task", hold.progress().task().name())
        .bind("carrier", hold.progress().carrier())
        .bind("shelfUntil", hold.progress().shelfUntil())
        .execute();
  }

  static void change(Transaction tx, InstitutionId institution, RequestId id, HoldChange wish) {
    tx.handle()
        .createUpdate(
            """
            UPDATE hold SET pickup_library = :library, pickup_desk = :desk, delivery = :way,
              comment = :comment, last_interest = :lastInterest, description = :description,
              material_type = :materialType, details = :details::jsonb,
              booked_from = :bookedFrom, booked_until = :bookedUntil
            WHERE institution = :institution AND id = :id
            """)
        .bind("institution", institution)
        .bind("id", id)
        .bindMethods(wish.pickup())
        .bind("way", wish.pickup().delivery().name())
        .bindMethods(wish.note())
        .bind("description", wish.description())
        .bind("materialType", wish.materialType())
        .bindMap(details(wish.details()))
        .execute();
  }

  static void end(
      Transaction tx, InstitutionId institution, RequestId id, HoldEnding ending, Instant now) {
    tx.handle()
        .createUpdate(
            """
            UPDATE hold SET status = 'HISTORY', task = 'NOTHING_YET', carrier = NULL,
              shelf_until = NULL, ended_at = :now, ending = :kind, reason = :reason, note = :note
            WHERE institution = :institution AND id = :id
            """)
        .bind("institution", institution)
        .bind("id", id)
        .bind("now", now)
        .bind("kind", ending.kind().name())
        .bind("reason", ending.reason())
        .bind("note", ending.note())
        .execute();
  }

  /// The open holds of a title, first come first.
  static HoldQueue queue(Transaction tx, InstitutionId institution, MmsId bib) {
    return new HoldQueue(
        tx.handle()
            .createQuery(
                """
                SELECT * FROM hold
                WHERE institution = :institution AND bib = :bib AND ended_at IS NULL
                ORDER BY position
                """)
            .bind("institution", institution)
            .bind("bib", bib)
            .map(HoldRowStore::read)
            .list());
  }

  /// The open holds of several titles.
  static List<Hold> open(Transaction tx, InstitutionId institution, Collection<MmsId> bibs) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hold
            WHERE institution = :institution AND bib = ANY(:bibs) AND ended_at IS NULL
            ORDER BY position
            """)
        .bind("institution", institution)
        .bind("bibs", bibs.stream().map(MmsId::number).toArray(Long[]::new))
        .map(HoldRowStore::read)
        .list();
  }

  /// The title an open hold is for; a hold that has ended has none.
  static Optional<MmsId> bibOfOpen(Transaction tx, InstitutionId institution, RequestId id) {
    return tx.handle()
        .createQuery(
            """
            SELECT bib FROM hold
            WHERE institution = :institution AND id = :id AND ended_at IS NULL
            """)
        .bind("institution", institution)
        .bind("id", id)
        .mapTo(MmsId.class)
        .findOne();
  }

  static Long[] numbers(Collection<ItemId> items) {
    return items.stream().map(ItemId::number).toArray(Long[]::new);
  }
}
