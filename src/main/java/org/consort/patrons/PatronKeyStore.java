package org.consort.patrons;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// The ids and e-mails users are found by.
final class PatronKeyStore {
  private PatronKeyStore() {}

  /// Gives the user these ids and no others. Waits for others who are taking one of them, and
  /// answers one that belongs to somebody else; the transaction must then not be committed.
  static Optional<String> replaceIds(
      Transaction tx, InstitutionId institution, long patron, Collection<String> keys) {
    tx.handle()
        .createUpdate(
            """
            DELETE FROM patron_key
            WHERE institution = :institution AND patron = :patron AND NOT id_key = ANY (:keys)
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .bindArray("keys", String.class, List.copyOf(keys))
        .execute();
    // In the order of the keys, so that two who take the same ones cannot wait for each other.
    tx.handle()
        .createUpdate(
            """
            INSERT INTO patron_key (institution, id_key, patron)
            SELECT :institution, id_key, :patron FROM unnest(:keys) AS id_key ORDER BY id_key
            ON CONFLICT DO NOTHING
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .bindArray("keys", String.class, List.copyOf(keys))
        .execute();
    return somebodyElses(tx, institution, patron, keys);
  }

  private static Optional<String> somebodyElses(
      Transaction tx, InstitutionId institution, long patron, Collection<String> keys) {
    return tx.handle()
        .createQuery(
            """
            SELECT id_key FROM patron_key
            WHERE institution = :institution AND id_key = ANY (:keys) AND patron <> :patron
            LIMIT 1
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .bindArray("keys", String.class, List.copyOf(keys))
        .mapTo(String.class)
        .findOne();
  }

  static boolean isTaken(Transaction tx, InstitutionId institution, String key) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (
                SELECT FROM patron_key WHERE institution = :institution AND id_key = :key)
            """)
        .bind("institution", institution)
        .bind("key", key)
        .mapTo(boolean.class)
        .one();
  }

  static void replaceEmails(
      Transaction tx, InstitutionId institution, long patron, Collection<String> keys) {
    tx.handle()
        .createUpdate(
            """
            WITH gone AS (
                DELETE FROM patron_email
                WHERE institution = :institution AND patron = :patron
                    AND NOT email_key = ANY (:keys))
            INSERT INTO patron_email (institution, email_key, patron)
            SELECT :institution, email_key, :patron FROM unnest(:keys) AS email_key
            ON CONFLICT DO NOTHING
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .bindArray("keys", String.class, List.copyOf(keys))
        .execute();
  }
}
