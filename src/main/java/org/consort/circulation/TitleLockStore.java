package org.consort.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.catalogue.Item;
import org.consort.catalogue.TitledItem;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Lets one transaction at a time change the loans and holds of a title: a hold on any copy is
/// served by whichever copy comes first, so a lock on one item would not do.
final class TitleLockStore {
  private TitleLockStore() {}

  /// What is true of a title until the transaction that took it ends.
  ///
  /// @param wanted codes of the events that somebody in the institution wants to hear of
  /// @param requested whether there are open holds
  /// @param item the named, kept from changes by others; absent when it is not as it was read
  /// @param atRest whether it is known that no department works on the named item
  /// @param active whether the named reader is kept from being removed, and this day is noted
  ///   already as one of theirs
  record Taken(
      Set<String> wanted, boolean requested, @Nullable Item item, boolean atRest, boolean active) {
    /// Of a title that is only looked at.
    static final Taken NOTHING = new Taken(Set.of(), true, null, false, false);
  }

  /// Waits until nobody else works on the title. An MMS id is unique over all institutions.
  static Taken take(Transaction tx, InstitutionId institution, Taking taking) {
    TitledItem item = taking.item();
    Borrower reader = taking.reader();
    return tx.handle()
        .createQuery("SELECT * FROM take_title(:institution, :bib, :item, :reader, :day)")
        .bind("institution", institution)
        .bind("bib", taking.bib())
        .bind("item", item == null ? null : item.item().id())
        .bind("reader", reader == null ? null : reader.number())
        .bind("day", reader == null ? null : reader.today())
        .map((row, _) -> taken(taking, row))
        .one();
  }

  private static Taken taken(Taking taking, ResultSet row) throws SQLException {
    // An event that several want is there several times.
    return new Taken(
        Set.copyOf(List.of((String[]) row.getArray("wanted").getArray())),
        row.getBoolean("requested"),
        taking.itemAt(row.getString("version")),
        taking.item() != null && !row.getBoolean("in_work"),
        row.getBoolean("active"));
  }

  /// Waits until nobody else counts what this patron has. Taken after a title's lock, never before.
  static void lockPatron(Transaction tx, InstitutionId institution, long patron) {
    tx.handle()
        .createQuery("SELECT pg_advisory_xact_lock(:institution, (:patron % 2147483647)::integer)")
        .bind("institution", institution)
        .bind("patron", patron)
        .mapTo(String.class)
        .one();
  }
}
