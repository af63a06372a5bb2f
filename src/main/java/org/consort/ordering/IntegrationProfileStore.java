package org.consort.ordering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.consort.marc.match.MatchChoice;

/// Integration profiles in the database.
final class IntegrationProfileStore {
  private IntegrationProfileStore() {}

  static void insert(Transaction tx, InstitutionId institution, IntegrationProfile profile) {
    if (profile.isDefault()) {
      clearDefault(tx, institution);
    }
    tx.handle()
        .createUpdate(
            """
            INSERT INTO integration_profile (institution, code, name, system, description,
              is_default, network_zone, vendors, serial_method, other_method, on_no_match,
              prefers_same_inventory, refusals, process, exception_profile)
            VALUES (:institution, :code, :name, :system, :description,
              :isDefault, :networkZone, :vendors, :serialMethod, :otherMethod, :onNoMatch,
              :prefersSameInventory, :refusals, :process, :exceptionProfile)
            """)
        .bind("institution", institution)
        .bind("code", profile.code())
        .bind("name", profile.name())
        .bind("system", profile.system())
        .bind("description", profile.description())
        .bind("isDefault", profile.isDefault())
        .bind("networkZone", profile.networkZone())
        .bindArray("vendors", String.class, profile.vendors())
        .bind("serialMethod", profile.serialMethod().toString())
        .bind("otherMethod", profile.otherMethod().toString())
        .bind("onNoMatch", profile.onNoMatch().name())
        .bind("prefersSameInventory", profile.prefersSameInventory())
        .bindArray(
            "refusals", String.class, profile.refusals().stream().map(Refusal::name).toList())
        .bindMethods(profile.preparation())
        .execute();
  }

  static List<IntegrationProfile> all(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM integration_profile WHERE institution = :institution ORDER BY code
            """)
        .bind("institution", institution)
        .map((row, _) -> profile(row))
        .list();
  }

  private static void clearDefault(Transaction tx, InstitutionId institution) {
    tx.handle()
        .createUpdate(
            """
            UPDATE integration_profile SET is_default = false
             WHERE institution = :institution AND is_default
            """)
        .bind("institution", institution)
        .execute();
  }

  private static IntegrationProfile profile(ResultSet row) throws SQLException {
    return new IntegrationProfile(
        row.getString("code"),
        row.getString("name"),
        row.getString("system"),
        row.getString("description"),
        row.getBoolean("is_default"),
        row.getBoolean("network_zone"),
        texts(row, "vendors"),
        method(row.getString("serial_method")),
        method(row.getString("other_method")),
        IntegrationProfile.OnNoMatch.valueOf(row.getString("on_no_match")),
        row.getBoolean("prefers_same_inventory"),
        texts(row, "refusals").stream().map(Refusal::valueOf).collect(Collectors.toSet()),
        new Preparation(row.getString("process"), row.getString("exception_profile")));
  }

  private static MatchChoice method(String text) {
    return MatchChoice.read(text)
        .orElseThrow(() -> new IllegalStateException("no match method is written " + text));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
