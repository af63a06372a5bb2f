package org.consort.institution;

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
            INSERT INTO code (institution, code_table, code, description)
            VALUES (:institution, :table, :code, :description)
            ON CONFLICT (institution, code_table, code) DO UPDATE SET description = :description
            """)
        .bind("institution", institution)
        .bind("table", table.almaName())
        .bindMethods(row)
        .execute();
  }

  static Map<CodeTable, Map<String, String>> tables(Transaction tx, InstitutionId institution) {
    Map<CodeTable, Map<String, String>> tables = new EnumMap<>(CodeTable.class);
    tx.handle()
        .createQuery(
            """
            SELECT code_table, code, description FROM code
            WHERE institution = :institution ORDER BY code_table, code
            """)
        .bind("institution", institution)
        .map((row, _) -> new Stored(row.getString(1), row.getString(2), row.getString(3)))
        .forEach(stored -> stored.into(tables));
    return tables;
  }

  private record Stored(String table, String code, String description) {
    void into(Map<CodeTable, Map<String, String>> tables) {
      CodeTable.named(table)
          .ifPresent(
              t -> tables.computeIfAbsent(t, _ -> new LinkedHashMap<>()).put(code, description));
    }
  }
}
