package org.consort.catalogue.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;

/// Normalization processes in the database.
final class NormalizationProcessStore {
  private NormalizationProcessStore() {}

  static void put(Transaction tx, InstitutionId institution, String code, ProcessSetting process) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO normalization_process (institution, code, name, tasks)
            VALUES (:institution, :code, :name, CAST(:taskList AS jsonb))
            ON CONFLICT (institution, code)
            DO UPDATE SET name = excluded.name, tasks = excluded.tasks
            """)
        .bind("institution", institution)
        .bind("code", code)
        .bind("name", process.name())
        .bind("taskList", StoredJson.write(process.tasks()))
        .execute();
  }

  static Map<String, ProcessSetting> all(Transaction tx, InstitutionId institution) {
    Map<String, ProcessSetting> all = new LinkedHashMap<>();
    tx.handle()
        .createQuery(
            """
            SELECT code, name, tasks FROM normalization_process
             WHERE institution = :institution ORDER BY code
            """)
        .bind("institution", institution)
        .map(
            (row, _) ->
                Map.entry(
                    row.getString("code"),
                    new ProcessSetting(
                        row.getString("name"),
                        List.of(StoredJson.read(TaskSetting[].class, row.getString("tasks"))))))
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  static List<String> codes(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            "SELECT code FROM normalization_process WHERE institution = :institution ORDER BY code")
        .bind("institution", institution)
        .mapTo(String.class)
        .list();
  }
}
