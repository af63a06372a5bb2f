package org.consort.access;

import java.time.Instant;
import java.util.Optional;
import org.consort.database.Transaction;

final class StaffSessionStore {
  private StaffSessionStore() {}

  record Found(StaffAccount account, Instant expires) {}

  static void insert(Transaction tx, byte[] hash, String account, Instant expires) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO staff_session (token_hash, account, expires)
            VALUES (:hash, lower(:account), :expires)
            """)
        .bind("hash", hash)
        .bind("account", account)
        .bind("expires", expires)
        .execute();
  }

  static Optional<Found> find(Transaction tx, byte[] hash, Instant now) {
    return tx.handle()
        .createQuery(
            """
            SELECT name, display_name, roles, institutions, expires
            FROM staff_session JOIN staff_account ON name_key = account
            WHERE token_hash = :hash AND expires > :now
            """)
        .bind("hash", hash)
        .bind("now", now)
        .map(
            (row, _) ->
                new Found(StaffAccountStore.account(row), row.getTimestamp("expires").toInstant()))
        .findOne();
  }

  static void remove(Transaction tx, byte[] hash) {
    tx.handle()
        .createUpdate("DELETE FROM staff_session WHERE token_hash = :hash")
        .bind("hash", hash)
        .execute();
  }

  static void removeAllOf(Transaction tx, String account) {
    tx.handle()
        .createUpdate("DELETE FROM staff_session WHERE account = lower(:account)")
        .bind("account", account)
        .execute();
  }

  static void removeExpired(Transaction tx, Instant now) {
    tx.handle()
        .createUpdate("DELETE FROM staff_session WHERE expires <= :now")
        .bind("now", now)
        .execute();
  }
}
