package org.consort.ordering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.consort.marc.match.MatchChoice;
import org.consort.ordering.IntegrationProfile.Handling;
import org.consort.ordering.IntegrationProfile.Heading;
import org.consort.ordering.IntegrationProfile.Methods;
import org.consort.ordering.IntegrationProfile.OnNoMatch;
import org.consort.ordering.IntegrationProfile.Scope;

/// Integration profiles in the database.
final class IntegrationProfileStore {
  private IntegrationProfileStore() {}

  /// Keeps everybody else from writing profiles until the transaction ends.
  static void lock(Transaction tx) {
    tx.handle().execute("LOCK TABLE integration_profile IN SHARE ROW EXCLUSIVE MODE");
  }

  /// @return its number; none, and nothing written, when the code is taken
  static Optional<Long> insert(
      Transaction tx, InstitutionId institution, IntegrationProfile profile) {
    return written(
        tx,
        institution,
        profile,
        """
        INSERT INTO integration_profile (institution, code, name, system, description,
          is_default, network_zone, vendors, serial_method, other_method, on_no_match,
          prefers_same_inventory, refusals, process, exception_profile)
        VALUES (:institution, :code, :name, :system, :description,
          :isDefault, :networkZone, :vendors, :serialMethod, :otherMethod, :onNoMatch,
          :prefersSameInventory, :refusals, :process, :exceptionProfile)
        ON CONFLICT (institution, code) DO NOTHING
        RETURNING number
        """,
        0);
  }

  /// @return its number; none, and nothing written, when another profile has the code
  static Optional<Long> replace(
      Transaction tx, InstitutionId institution, long number, IntegrationProfile profile) {
    return written(
        tx,
        institution,
        profile,
        """
        UPDATE integration_profile SET code = :code, name = :name, system = :system,
          description = :description, is_default = :isDefault, network_zone = :networkZone,
          vendors = :vendors, serial_method = :serialMethod, other_method = :otherMethod,
          on_no_match = :onNoMatch, prefers_same_inventory = :prefersSameInventory,
          refusals = :refusals, process = :process, exception_profile = :exceptionProfile
        WHERE institution = :institution AND number = :number
          AND NOT EXISTS (SELECT FROM integration_profile other
            WHERE other.institution = :institution AND other.code = :code
              AND other.number <> :number)
        RETURNING number
        """,
        number);
  }

  private static Optional<Long> written(
      Transaction tx,
      InstitutionId institution,
      IntegrationProfile profile,
      String sql,
      long number) {
    if (profile.isDefault()) {
      clearDefault(tx, institution);
    }
    return tx.handle()
        .createQuery(sql)
        .bind("institution", institution)
        .bind("number", number)
        .bindMethods(profile.heading())
        .bind("isDefault", profile.isDefault())
        .bind("networkZone", profile.scope().networkZone())
        .bindArray("vendors", String.class, profile.scope().vendors())
        .bind("serialMethod", profile.methods().serials().toString())
        .bind("otherMethod", profile.methods().others().toString())
        .bind("onNoMatch", profile.handling().onNoMatch().name())
        .bind("prefersSameInventory", profile.handling().prefersSameInventory())
        .bindArray("refusals", String.class, names(profile.handling().refusals()))
        .bindMethods(profile.preparation())
        .mapTo(Long.class)
        .findOne();
  }

  static SortedMap<Long, IntegrationProfile> numbered(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery("SELECT * FROM integration_profile WHERE institution = :institution")
        .bind("institution", institution)
        .reduceResultSet(
            new TreeMap<>(),
            (found, row, _) -> {
              found.put(row.getLong("number"), profile(row));
              return found;
            });
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
        new Heading(
            row.getString("code"),
            row.getString("name"),
            row.getString("system"),
            row.getString("description")),
        new Scope(
            row.getBoolean("is_default"), row.getBoolean("network_zone"), texts(row, "vendors")),
        new Methods(method(row.getString("serial_method")), method(row.getString("other_method"))),
        new Handling(
            OnNoMatch.valueOf(row.getString("on_no_match")),
            row.getBoolean("prefers_same_inventory"),
            texts(row, "refusals").stream().map(Refusal::valueOf).collect(Collectors.toSet())),
        new Preparation(row.getString("process"), row.getString("exception_profile")));
  }

  private static List<String> names(Set<Refusal> refusals) {
    return refusals.stream().map(Refusal::name).toList();
  }

  private static MatchChoice method(String text) {
    return MatchChoice.read(text)
        .orElseThrow(() -> new IllegalStateException("no match method is written " + text));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
