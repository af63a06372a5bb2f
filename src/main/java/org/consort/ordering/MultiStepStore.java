package org.consort.ordering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.consort.marc.match.Family;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MultiStep;

final class MultiStepStore {
  private MultiStepStore() {}

  static MultiStep table(Transaction tx, InstitutionId institution) {
    List<MultiStep.Row> rows =
        tx.handle()
            .createQuery("SELECT * FROM multi_step_row WHERE institution = :institution")
            .bind("institution", institution)
            .map((row, _) -> row(row))
            .list();
    MultiStep table = MultiStep.PREDEFINED;
    for (MultiStep.Row row : rows) {
      table = table.with(row);
    }
    return table;
  }

  static void set(Transaction tx, InstitutionId institution, MultiStep.Row row) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO multi_step_row (institution, family, number, enabled, method)
            VALUES (:institution, :family, :number, :enabled, :method)
            ON CONFLICT (institution, family, number)
            DO UPDATE SET enabled = excluded.enabled, method = excluded.method
            """)
        .bind("institution", institution)
        .bind("family", row.family().name())
        .bind("number", row.number())
        .bind("enabled", row.enabled())
        .bind("method", row.choice().toString())
        .execute();
  }

  private static MultiStep.Row row(ResultSet row) throws SQLException {
    String method = row.getString("method");
    return new MultiStep.Row(
        Family.valueOf(row.getString("family")),
        row.getInt("number"),
        row.getBoolean("enabled"),
        MatchChoice.read(method)
            .orElseThrow(() -> new IllegalStateException("no match method is written " + method)));
  }
}
