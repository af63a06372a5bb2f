package org.consort.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// Holds whose time is over, in the table `hold`.
final class HoldRoundStore {
  private HoldRoundStore() {}

  /// Holds on the shelf that were to be collected before this day.
  static List<Hold> shelvedUntil(
      Transaction tx, InstitutionId institution, LocalDate today, int most) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hold
            WHERE institution = :institution AND ended_at IS NULL AND shelf_until < :today
            ORDER BY shelf_until, position LIMIT :most
            """)
        .bind("institution", institution)
        .bind("today", today)
        .bind("most", most)
        .map(HoldRowStore::read)
        .list();
  }

  /// Holds nobody is interested in since before this day, but for those that wait on the shelf.
  static List<Hold> interestUntil(
      Transaction tx, InstitutionId institution, LocalDate today, int most) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hold
            WHERE institution = :institution AND ended_at IS NULL AND last_interest < :today
              AND status <> 'ON_HOLD_SHELF'
            ORDER BY last_interest, position LIMIT :most
            """)
        .bind("institution", institution)
        .bind("today", today)
        .bind("most", most)
        .map(HoldRowStore::read)
        .list();
  }

  /// Bookings whose time begins or is over.
  static List<Hold> bookingsDue(Transaction tx, InstitutionId institution, Instant now, int most) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hold
            WHERE institution = :institution AND ended_at IS NULL AND booked_from <= :now
              AND (task = 'BOOKED' OR booked_until <= :now)
            ORDER BY booked_from, position LIMIT :most
            """)
        .bind("institution", institution)
        .bind("now", now)
        .bind("most", most)
        .map(HoldRowStore::read)
        .list();
  }
}
