package org.consort.patrons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Update;

final class UserStore {
  private UserStore() {}

  static long nextNumber(Transaction tx) {
    return tx.handle().createQuery("SELECT nextval('patron_number')").mapTo(long.class).one();
  }

  static void insert(Transaction tx, InstitutionId institution, User user) {
    String sql =
        """
        INSERT INTO patron (institution, patron, primary_id, record_type, account_type, status,
            status_since, user_group, external_id, expiry, purge, first_name, middle_name,
            last_name, particulars, created, created_by, modified, modified_by)
        VALUES (:institution, :number, :primaryId, :account.recordType, :account.type,
            :account.status, :history.statusSince, :account.group, :account.externalId,
            :account.expiry, :account.purge, :name.first, :name.middle, :name.last,
            CAST(:particulars AS jsonb), :history.created.at, :history.created.by,
            :history.modified.at, :history.modified.by)
        """;
    bound(tx.handle().createUpdate(sql), institution, user).execute();
  }

  static void update(Transaction tx, InstitutionId institution, User user) {
    String sql =
        """
        UPDATE patron
        SET primary_id = :primaryId, record_type = :account.recordType,
            account_type = :account.type, status = :account.status,
            status_since = :history.statusSince, user_group = :account.group,
            external_id = :account.externalId, expiry = :account.expiry, purge = :account.purge,
            first_name = :name.first, middle_name = :name.middle, last_name = :name.last,
            password_hash = CASE WHEN :account.type = 'INTERNAL' THEN password_hash END,
            particulars = CAST(:particulars AS jsonb), modified = :history.modified.at,
            modified_by = :history.modified.by
        WHERE institution = :institution AND patron = :number
        """;
    bound(tx.handle().createUpdate(sql), institution, user).execute();
  }

  private static Update bound(Update update, InstitutionId institution, User user) {
    return update
        .bind("institution", institution)
        .bind("number", user.number())
        .bind("primaryId", user.primaryId())
        .bindMethods("account", user.account())
        .bindMethods("name", user.name())
        .bindMethods("history", user.history())
        .bind("particulars", StoredJson.write(user.particulars()));
  }

  static Optional<User> byKey(Transaction tx, InstitutionId institution, String key) {
    return tx.handle()
        .createQuery(
            """
            SELECT patron.* FROM patron_key JOIN patron USING (institution, patron)
            WHERE institution = :institution AND id_key = :key
            """)
        .bind("institution", institution)
        .bind("key", key)
        .map((row, _) -> UserRowStore.user(row))
        .findOne();
  }

  static List<User> byNumbers(Transaction tx, InstitutionId institution, Collection<Long> numbers) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM patron WHERE institution = :institution AND patron = ANY (:numbers)")
        .bind("institution", institution)
        .bindArray("numbers", Long.class, List.copyOf(numbers))
        .map((row, _) -> UserRowStore.user(row))
        .list();
  }

  /// Holds the row until the end of the transaction.
  static Optional<User> lock(Transaction tx, InstitutionId institution, long number) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM patron WHERE institution = :institution AND patron = :number FOR UPDATE
            """)
        .bind("institution", institution)
        .bind("number", number)
        .map((row, _) -> UserRowStore.user(row))
        .findOne();
  }

  /// Holds the row against removal only. Answers whether it is there.
  static boolean keep(Transaction tx, InstitutionId institution, long number) {
    return tx.handle()
        .createQuery(
            """
            SELECT patron FROM patron
            WHERE institution = :institution AND patron = :number FOR KEY SHARE
            """)
        .bind("institution", institution)
        .bind("number", number)
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  /// As [#keep], and notes that the user was active that day.
  static boolean keepActive(Transaction tx, InstitutionId institution, long number, LocalDate day) {
    return tx.handle()
        .createQuery("SELECT note_active(:institution, :number, :day)")
        .bind("institution", institution)
        .bind("number", number)
        .bind("day", day)
        .mapTo(boolean.class)
        .one();
  }

  /// Full names by the ids asked for, in the form in which they are compared.
  static Map<String, String> fullNames(
      Transaction tx, InstitutionId institution, Collection<String> keys) {
    return tx.handle()
        .createQuery(
            """
            SELECT id_key, first_name, middle_name, last_name
            FROM patron_key JOIN patron USING (institution, patron)
            WHERE institution = :institution AND id_key = ANY (:keys)
            """)
        .bind("institution", institution)
        .bindArray("keys", String.class, List.copyOf(keys))
        .map(
            (row, _) ->
                Map.entry(
                    row.getString("id_key"),
                    new PersonName(
                            row.getString("first_name"),
                            row.getString("middle_name"),
                            row.getString("last_name"))
                        .full()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void remove(Transaction tx, InstitutionId institution, long number) {
    tx.handle()
        .createUpdate("DELETE FROM patron WHERE institution = :institution AND patron = :number")
        .bind("institution", institution)
        .bind("number", number)
        .execute();
  }
}
