package org.consort.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Lets one transaction at a time change the loans and holds of a title: a hold on any copy is
/// served by whichever copy comes first, so a lock on one item would not do.
final class TitleLockStore {
  private TitleLockStore() {}

  /// What is true of a title until the transaction that took it ends.
  ///
  /// @param holds the open ones
  /// @param wanted codes of the events that somebody in the institution wants to hear of
  record Taken(HoldQueue holds, Set<String> wanted) {}

  /// Waits until nobody else works on the title. An MMS id is unique over all institutions.
  static Taken take(Transaction tx, InstitutionId institution, MmsId bib) {
    List<Row> rows =
        tx.handle()
            .createQuery("SELECT t.wanted, (t.held).* FROM take_title(:institution, :bib) t")
            .bind("institution", institution)
            .bind("bib", bib)
            .map(TitleLockStore::row)
            .list();
    List<Hold> holds = rows.stream().flatMap(row -> Stream.ofNullable(row.hold())).toList();
    return new Taken(new HoldQueue(holds), rows.getFirst().wanted());
  }

  private record Row(Set<String> wanted, @Nullable Hold hold) {}

  private static Row row(ResultSet row, StatementContext context) throws SQLException {
    // An event that several want is there several times.
    Set<String> wanted = Set.copyOf(List.of((String[]) row.getArray("wanted").getArray()));
    return new Row(wanted, row.getObject("id") == null ? null : HoldRowStore.read(row, context));
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
