package org.consort.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.base.PasswordHash;
import org.consort.database.Transaction;

final class StaffAccountStore {
  private StaffAccountStore() {}

  static void put(Transaction tx, StaffAccount account, PasswordHash password) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO staff_account
                (name_key, name, display_name, password_hash, roles, institutions)
            VALUES (lower(:name), :name, :displayName, :password, :roles, :institutions)
            ON CONFLICT (name_key)
            DO UPDATE SET name = :name, display_name = :displayName, password_hash = :password,
                roles = :roles, institutions = :institutions
            """)
        .bind("name", account.name())
        .bind("displayName", account.displayName())
        .bind("password", password.encoded())
        .bindArray("roles", String.class, account.roles().stream().map(StaffRole::name).toList())
        .bindArray(
            "institutions",
            Integer.class,
            account.institutions().stream().map(InstitutionId::suffix).toList())
        .execute();
  }

  static Optional<StaffAccount> find(Transaction tx, String name) {
    return tx.handle()
        .createQuery(
            """
            SELECT name, display_name, roles, institutions FROM staff_account
            WHERE name_key = lower(:name)
            """)
        .bind("name", name)
        .map((row, _) -> account(row))
        .findOne();
  }

  static Optional<PasswordHash> passwordOf(Transaction tx, String name) {
    return tx.handle()
        .createQuery("SELECT password_hash FROM staff_account WHERE name_key = lower(:name)")
        .bind("name", name)
        .map((row, _) -> new PasswordHash(row.getString(1)))
        .findOne();
  }

  static StaffAccount account(ResultSet row) throws SQLException {
    return new StaffAccount(
        row.getString("name"),
        row.getString("display_name"),
        Stream.of((String[]) row.getArray("roles").getArray())
            .map(StaffRole::valueOf)
            .collect(Collectors.toSet()),
        Stream.of((Integer[]) row.getArray("institutions").getArray())
            .map(InstitutionId::new)
            .collect(Collectors.toSet()));
  }
}
