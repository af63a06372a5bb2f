package org.consort.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

final class CodeTableStore {
  private CodeTableStore() {}

  static void put(Transaction tx, InstitutionId institution, CodeTable table, CodeRow row) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO code (institution, code_table, code, description, enabled, by_default,
              changed_by, changed_at)
            VALUES (:institution, :table, :code, :description, :enabled, :byDefault, :by, :at)
            ON CONFLICT (institution, code_table, code) DO UPDATE
            SET description = :description, enabled = :enabled, by_default = :byDefault,
              changed_by = :by, changed_at = :at
            """)
        .bind("institution", institution)
        .bind("table", table.almaName())
        .bind("code", row.code())
        .bind("description", row.description())
        .bind("enabled", row.enabled())
        .bind("byDefault", row.byDefault())
        .bind("by", row.change() == null ? null : row.change().by())
        .bind("at", row.change() == null ? null : row.change().at())
        .execute();
  }

  /// Whoever changes the table at the same time waits until this is committed.
  static void putChange(
      Transaction tx, InstitutionId institution, CodeTable table, CodeChange change) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO code_table_change (institution, code_table, changed_by, changed_at)
            VALUES (:institution, :table, :by, :at)
            ON CONFLICT (institution, code_table) DO UPDATE
            SET changed_by = :by, changed_at = :at
            """)
        .bind("institution", institution)
        .bind("table", table.almaName())
        .bindMethods(change)
        .execute();
  }

  static Codes codes(Transaction tx, InstitutionId institution) {
    return new Codes(tables(tx, institution), changes(tx, institution));
  }

  private static Map<CodeTable, CodeChange> changes(Transaction tx, InstitutionId institution) {
    Map<CodeTable, CodeChange> changes = new EnumMap<>(CodeTable.class);
    tx.handle()
        .createQuery(
            """
            SELECT code_table, changed_by, changed_at FROM code_table_change
            WHERE institution = :institution
            """)
        .bind("institution", institution)
        .map((row, _) -> Map.entry(row.getString("code_table"), Stored.change(row)))
        .forEach(
            change ->
                CodeTable.named(change.getKey())
                    .ifPresent(table -> changes.put(table, change.getValue())));
    return changes;
  }

  static void removeOthers(
      Transaction tx, InstitutionId institution, CodeTable table, Collection<String> kept) {
    tx.handle()
        .createUpdate(
            """
            DELETE FROM code WHERE institution = :institution AND code_table = :table
              AND NOT code = ANY(:kept)
            """)
        .bind("institution", institution)
        .bind("table", table.almaName())
        .bindArray("kept", String.class, kept)
        .execute();
  }

  private static Map<CodeTable, Map<String, CodeRow>> tables(
      Transaction tx, InstitutionId institution) {
    Map<CodeTable, Map<String, CodeRow>> tables = new EnumMap<>(CodeTable.class);
    tx.handle()
        .createQuery(
            """
            SELECT * FROM code
            WHERE institution = :institution ORDER BY code_table, code
            """)
        .bind("institution", institution)
        .map((row, _) -> new Stored(row.getString("code_table"), Stored.row(row)))
        .forEach(stored -> stored.into(tables));
    return tables;
  }

  private record Stored(String table, CodeRow row) {
    static CodeRow row(ResultSet row) throws SQLException {
      return new CodeRow(
          row.getString("code"),
          row.getString("description"),
          row.getBoolean("enabled"),
          row.getBoolean("by_default"),
          row.getString("changed_by") == null ? null : change(row));
    }

    static CodeChange change(ResultSet row) throws SQLException {
      return new CodeChange(
          row.getString("changed_by"),
          row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    void into(Map<CodeTable, Map<String, CodeRow>> tables) {
      CodeTable.named(table)
          .ifPresent(
              t -> tables.computeIfAbsent(t, _ -> new LinkedHashMap<>()).put(row.code(), row));
    }
  }
}
