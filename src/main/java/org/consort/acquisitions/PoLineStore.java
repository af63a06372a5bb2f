package org.consort.acquisitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Finds purchase order lines, locks them and takes them further. [PoLineWriteStore] writes them.
final class PoLineStore {
  private PoLineStore() {}

  /// Counts up by so many and answers the last number.
  static long countUp(Transaction tx, InstitutionId institution, int by) {
    return tx.handle()
        .createQuery(
            """
            INSERT INTO po_line_count AS count (institution, last) VALUES (:institution, :by)
            ON CONFLICT (institution) DO UPDATE SET last = count.last + :by
            RETURNING last
            """)
        .bind("institution", institution)
        .bind("by", by)
        .mapTo(Long.class)
        .one();
  }

  static List<PoLine> find(Transaction tx, InstitutionId institution, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    PoLineParts parts = PoLinePartRowStore.of(tx, institution, numbers);
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM po_line
             WHERE institution = :institution AND number = ANY(:numbers)
             ORDER BY ordinal DESC
            """)
        .bind("institution", institution)
        .bindArray("numbers", String.class, numbers)
        .map((row, _) -> PoLineRowStore.line(row, parts))
        .list();
  }

  static String changeMark(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT md5(concat(
              (SELECT string_agg(number || status, ',') FROM
                (SELECT number, status FROM po_line WHERE institution = :institution
                  ORDER BY ordinal DESC LIMIT 50) newest),
              (SELECT max(status_at) FROM po_line WHERE institution = :institution)))
            """)
        .bind("institution", institution)
        .mapTo(String.class)
        .one();
  }

  /// Whether a line that is not over is for the record.
  static boolean isOrdered(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (
                SELECT FROM po_line WHERE institution = :institution AND mms_id = :bib
                  AND status NOT IN ('CANCELLED', 'CLOSED'))
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .mapTo(boolean.class)
        .one();
  }

  /// Takes the line for the caller alone and answers how far it has come.
  static Optional<PoLineStatus> lock(Transaction tx, InstitutionId institution, String number) {
    return tx.handle()
        .createQuery(
            """
            SELECT status FROM po_line
             WHERE institution = :institution AND number = :number FOR UPDATE
            """)
        .bind("institution", institution)
        .bind("number", number)
        .mapTo(String.class)
        .findOne()
        .map(PoLineStatus::valueOf);
  }

  /// Takes the lines for the caller alone, always in the order of their numbers.
  static void lock(Transaction tx, InstitutionId institution, Collection<String> numbers) {
    tx.handle()
        .createQuery(
            """
            SELECT number FROM po_line
             WHERE institution = :institution AND number = ANY(:numbers)
             ORDER BY number FOR UPDATE
            """)
        .bind("institution", institution)
        .bindArray("numbers", String.class, numbers)
        .mapTo(String.class)
        .list();
  }

  static boolean isFullyInvoiced(Transaction tx, InstitutionId institution, String number) {
    return tx.handle()
        .createQuery(
            """
            SELECT fully_invoiced FROM po_line
             WHERE institution = :institution AND number = :number
            """)
        .bind("institution", institution)
        .bind("number", number)
        .mapTo(boolean.class)
        .findOne()
        .orElse(false);
  }

  /// Writes whether more will be asked for the lines, and takes those that were only waiting for it
  /// from one status to the other.
  static void markInvoiced(
      Transaction tx, InstitutionId institution, Collection<String> numbers, Marking marking) {
    tx.handle()
        .createUpdate(
            """
            UPDATE po_line
               SET fully_invoiced = :fully,
                   status_at = CASE status WHEN :from THEN :at ELSE status_at END,
                   status = CASE status WHEN :from THEN :to ELSE status END
             WHERE institution = :institution AND number = ANY(:numbers)
               AND fully_invoiced <> :fully
            """)
        .bind("institution", institution)
        .bindArray("numbers", String.class, numbers)
        .bind("fully", marking.fully())
        .bind("from", marking.from().name())
        .bind("to", marking.to().name())
        .bind("at", marking.at())
        .execute();
  }

  record Marking(boolean fully, PoLineStatus from, PoLineStatus to, Instant at) {}

  static void changeStatus(
      Transaction tx, InstitutionId institution, String number, StatusChange change) {
    tx.handle()
        .createUpdate(
            """
            UPDATE po_line
               SET status = :status, status_at = :at, cancel_reason = :reason
             WHERE institution = :institution AND number = :number
            """)
        .bind("institution", institution)
        .bind("number", number)
        .bind("status", change.status().name())
        .bind("at", change.at())
        .bind("reason", change.reason())
        .execute();
  }

  static void addNotes(
      Transaction tx, InstitutionId institution, String number, List<String> notes) {
    if (notes.isEmpty()) {
      return;
    }
    tx.handle()
        .createUpdate(
            """
            UPDATE po_line SET notes = notes || :notes
             WHERE institution = :institution AND number = :number
            """)
        .bind("institution", institution)
        .bind("number", number)
        .bindArray("notes", String.class, notes)
        .execute();
  }

  /// @param reason code from the table of cancellation reasons, when cancelled
  record StatusChange(PoLineStatus status, Instant at, @Nullable String reason) {}

  static void markReceived(
      Transaction tx, InstitutionId institution, ItemId item, String number, LocalDate day) {
    tx.handle()
        .createUpdate(
            """
            UPDATE po_line_copy SET received_on = :day
             WHERE institution = :institution AND po_line = :number AND item = :item
            """)
        .bind("institution", institution)
        .bind("number", number)
        .bind("item", item)
        .bind("day", day)
        .execute();
  }
}
