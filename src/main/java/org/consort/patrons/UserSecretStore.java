package org.consort.patrons;

import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.PasswordHash;
import org.consort.database.Transaction;

/// The passwords and PINs of users, hashed.
final class UserSecretStore {
  private UserSecretStore() {}

  static void setPassword(
      Transaction tx, InstitutionId institution, long number, PasswordHash password) {
    setSecret(tx, "password_hash", new Owner(institution, number), password);
  }

  static void setPin(Transaction tx, InstitutionId institution, long number, PasswordHash pin) {
    setSecret(tx, "pin_hash", new Owner(institution, number), pin);
  }

  private record Owner(InstitutionId institution, long number) {}

  private static void setSecret(Transaction tx, String column, Owner owner, PasswordHash hash) {
    tx.handle()
        .createUpdate(
            "UPDATE patron SET <column> = :hash WHERE institution = :institution AND patron = :number")
        .define("column", column)
        .bind("hash", hash.encoded())
        .bind("institution", owner.institution())
        .bind("number", owner.number())
        .execute();
  }

  static Optional<PasswordHash> passwordOf(Transaction tx, InstitutionId institution, long number) {
    return tx.handle()
        .createQuery(
            """
            SELECT password_hash FROM patron
            WHERE institution = :institution AND patron = :number AND password_hash IS NOT NULL
            """)
        .bind("institution", institution)
        .bind("number", number)
        .mapTo(String.class)
        .findOne()
        .map(PasswordHash::new);
  }
}
