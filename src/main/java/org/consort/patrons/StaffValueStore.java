package org.consort.patrons;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// Which elements of a user staff set, see [StaffValues].
final class StaffValueStore {
  private StaffValueStore() {}

  /// Which elements staff set; may be added to.
  static Set<String> read(Transaction tx, InstitutionId institution, long number) {
    return new HashSet<>(
        tx.handle()
            .createQuery(
                """
                SELECT unnest(staff_values) FROM patron
                WHERE institution = :institution AND patron = :number
                """)
            .bind("institution", institution)
            .bind("number", number)
            .mapTo(String.class)
            .list());
  }

  static void write(
      Transaction tx, InstitutionId institution, long number, Collection<String> elements) {
    tx.handle()
        .createUpdate(
            """
            UPDATE patron SET staff_values = CAST(:elements AS text[])
            WHERE institution = :institution AND patron = :number
              AND staff_values <> CAST(:elements AS text[])
            """)
        .bind("institution", institution)
        .bind("number", number)
        .bindArray("elements", String.class, elements.stream().sorted().toList())
        .execute();
  }
}
