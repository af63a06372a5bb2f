package org.consort.circulation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.database.Transaction;
import org.consort.institution.LibraryScope;

/// The open holds of patrons and items, across titles.
final class HoldListStore {
  private HoldListStore() {}

  /// The open holds of every title that a patron waits for, to number them in their queues.
  static List<Hold> queuesOf(Transaction tx, InstitutionId institution, long patron) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hold
            WHERE institution = :institution AND ended_at IS NULL AND bib IN (
              SELECT bib FROM hold
              WHERE institution = :institution AND patron = :patron AND ended_at IS NULL)
            ORDER BY position
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .map(HoldRowStore::read)
        .list();
  }

  static int countOpen(Transaction tx, InstitutionId institution, long patron) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM hold
            WHERE institution = :institution AND patron = :patron AND ended_at IS NULL
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .mapTo(Integer.class)
        .one();
  }

  static Set<ItemId> requested(
      Transaction tx, InstitutionId institution, Collection<ItemId> items, LibraryScope at) {
    return new HashSet<>(
        tx.handle()
            .createQuery(
                """
                SELECT item FROM hold WHERE institution = :institution AND ended_at IS NULL
                  AND item = ANY(:items)
                  AND (cardinality(:libraries) = 0 OR pickup_library = ANY(:libraries)
                    OR pickup_library = '')
                UNION
                SELECT carrier FROM hold WHERE institution = :institution AND ended_at IS NULL
                  AND carrier = ANY(:items)
                  AND (cardinality(:libraries) = 0 OR pickup_library = ANY(:libraries)
                    OR pickup_library = '')
                """)
            .bind("institution", institution)
            .bind("items", HoldStore.numbers(items))
            .bindArray("libraries", String.class, at.codes())
            .mapTo(ItemId.class)
            .list());
  }
}
