package org.consort.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

final class InstitutionStore {
  private InstitutionStore() {}

  static void put(Transaction tx, Institution institution) {
    InstitutionId network = institution.network();
    tx.handle()
        .createUpdate(
            """
            INSERT INTO institution (institution, code, name, zone, network)
            VALUES (:id, :code, :name, :zone, :network)
            ON CONFLICT (institution)
            DO UPDATE SET code = :code, name = :name, zone = :zone, network = :network
            """)
        .bind("id", institution.id())
        .bind("code", institution.code())
        .bind("name", institution.name())
        .bind("zone", institution.zone().getId())
        .bind("network", network == null ? null : network.suffix())
        .execute();
  }

  static List<Institution> institutions(Transaction tx) {
    return tx.handle()
        .createQuery("SELECT institution, code, name, zone, network FROM institution ORDER BY code")
        .map((row, _) -> institution(row))
        .list();
  }

  private static Institution institution(ResultSet row) throws SQLException {
    return new Institution(
        new InstitutionId(row.getInt("institution")),
        row.getString("code"),
        row.getString("name"),
        ZoneId.of(row.getString("zone")),
        network(row));
  }

  private static @Nullable InstitutionId network(ResultSet row) throws SQLException {
    int suffix = row.getInt("network");
    return row.wasNull() ? null : new InstitutionId(suffix);
  }
}
