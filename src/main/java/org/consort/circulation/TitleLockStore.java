package org.consort.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.catalogue.TitledItem;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;

/// Lets one transaction at a time change the loans and holds of a title: a hold on any copy is
/// served by whichever copy comes first, so a lock on one item would not do.
final class TitleLockStore {
  private TitleLockStore() {}

  /// Waits until nobody else works on the title. An MMS id is unique over all institutions.
  static Taken take(Transaction tx, InstitutionId institution, Taking taking) {
    TitledItem item = taking.item();
    Borrower reader = taking.reader();
    return tx.handle()
        .createQuery(
            """
            SELECT wanted, requested, version, in_work, active, (lent).*
            FROM take_title(:institution, :bib, :item, :reader, :day)
            """)
        .bind("institution", institution)
        .bind("bib", taking.bib())
        .bind("item", item == null ? null : item.item().id())
        .bind("reader", reader == null ? null : reader.number())
        .bind("day", reader == null ? null : reader.today())
        .map((row, context) -> taken(taking, row, context))
        .one();
  }

  private static Taken taken(Taking taking, ResultSet row, StatementContext context)
      throws SQLException {
    // An event that several want is there several times.
    return new Taken(
        Set.copyOf(List.of((String[]) row.getArray("wanted").getArray())),
        row.getBoolean("requested"),
        taking.item() == null ? null : copy(taking, taking.item().item().id(), row, context),
        row.getBoolean("active"));
  }

  private static Taken.TakenCopy copy(
      Taking taking, ItemId item, ResultSet row, StatementContext context) throws SQLException {
    return new Taken.TakenCopy(
        item,
        taking.itemAt(row.getString("version")),
        row.getBoolean("in_work"),
        row.getObject("id") == null ? null : LoanRowStore.read(row, context));
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
