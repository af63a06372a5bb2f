package org.consort.circulation;

import java.util.Collection;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.consort.database.Transaction;

/// Holds that have ended, in the table `hold`.
final class HoldHistoryStore {
  private HoldHistoryStore() {}

  static List<Hold> ended(
      Transaction tx, InstitutionId institution, long patron, RequestListing wish) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hold
            WHERE institution = :institution AND patron = :patron AND ended_at IS NOT NULL
              AND type = ANY(:kinds)
              AND (cardinality(:libraries) = 0 OR pickup_library = ANY(:libraries)
                OR pickup_library = '')
            ORDER BY position LIMIT :limit OFFSET :offset
            """)
        .bind("institution", institution)
        .bind("kinds", names(wish.kinds()))
        .bind("patron", patron)
        .bindArray("libraries", String.class, wish.at().codes())
        .bindMethods(wish.page())
        .map(HoldRowStore::read)
        .list();
  }

  static int countEnded(
      Transaction tx, InstitutionId institution, long patron, RequestListing wish) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM hold
            WHERE institution = :institution AND patron = :patron AND ended_at IS NOT NULL
              AND type = ANY(:kinds)
              AND (cardinality(:libraries) = 0 OR pickup_library = ANY(:libraries)
                OR pickup_library = '')
            """)
        .bind("kinds", names(wish.kinds()))
        .bindArray("libraries", String.class, wish.at().codes())
        .bind("institution", institution)
        .bind("patron", patron)
        .mapTo(Integer.class)
        .one();
  }

  /// The ended holds of a title, in the order in which they were placed.
  static List<Hold> endedOfBib(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hold
            WHERE institution = :institution AND bib = :bib AND ended_at IS NOT NULL
            ORDER BY position
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map(HoldRowStore::read)
        .list();
  }

  /// Keeps that there was such a request, but not whose.
  static void forgetPatron(Transaction tx, InstitutionId institution, RequestId id) {
    tx.handle()
        .createUpdate(
            """
            UPDATE hold SET patron = 0, comment = NULL
            WHERE institution = :institution AND id = :id AND patron > 0
            """)
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  private static String[] names(Collection<RequestKind> kinds) {
    return kinds.stream().map(RequestKind::name).toArray(String[]::new);
  }
}
