package org.consort.institution;

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
            INSERT INTO code (institution, code_table, code, description, enabled, by_default)
            VALUES (:institution, :table, :code, :description, :enabled, :byDefault)
            ON CONFLICT (institution, code_table, code) DO UPDATE
            SET description = :description, enabled = :enabled, by_default = :byDefault
            """)
        .bind("institution", institution)
        .bind("table", table.almaName())
        .bindMethods(row)
        .execute();
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

  static Map<CodeTable, Map<String, CodeRow>> tables(Transaction tx, InstitutionId institution) {
    Map<CodeTable, Map<String, CodeRow>> tables = new EnumMap<>(CodeTable.class);
    tx.handle()
        .createQuery(
            """
            SELECT code_table, code, description, enabled, by_default FROM code
            WHERE institution = :institution ORDER BY code_table, code
            """)
        .bind("institution", institution)
        .map(
            (row, _) ->
                new Stored(
                    row.getString(1),
                    new CodeRow(
                        row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5))))
        .forEach(stored -> stored.into(tables));
    return tables;
  }

  private record Stored(String table, CodeRow row) {
    void into(Map<CodeTable, Map<String, CodeRow>> tables) {
      CodeTable.named(table)
          .ifPresent(
              t -> tables.computeIfAbsent(t, _ -> new LinkedHashMap<>()).put(row.code(), row));
    }
  }
}
