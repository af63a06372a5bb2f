package org.consort.borrowing;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.borrowing.workflow.Stage;
import org.consort.database.Transaction;

/// What is asked of many requests at once, before one is taken or decided.
record RequestCountStore(String consortium) {
  /// A request can only have ended when nothing can happen to it any more.
  private static final String OPEN =
      "stage NOT IN ('FINALISED', 'HANDED_OFF_AS_LOCAL', 'CANCELLED', 'COMPLETED')";

  int openOfPatron(Transaction tx, Wish.PatronCard patron) {
    return tx.handle()
        .createQuery(
            "SELECT count(*) FROM borrowing_request WHERE consortium = :consortium"
                + " AND patron_agency = :agency AND patron_id = :patron AND "
                + OPEN)
        .bind("consortium", consortium)
        .bind("agency", patron.agency())
        .bind("patron", patron.id())
        .mapTo(Integer.class)
        .one();
  }

  Optional<String> sameWish(Transaction tx, Wish wish, Instant since) {
    return tx.handle()
        .createQuery(
            "SELECT id FROM borrowing_request WHERE consortium = :consortium"
                + " AND patron_agency = :agency AND patron_id = :patron AND isbn = :isbn"
                + " AND title_agency = :titleAgency AND title_mms_id = :mms"
                + " AND volume = :volume AND placed_at > :since AND "
                + OPEN
                + " LIMIT 1")
        .bind("consortium", consortium)
        .bind("agency", wish.patron().agency())
        .bind("patron", wish.patron().id())
        .bind("isbn", wish.title().isbn())
        .bind("titleAgency", wish.title().agency())
        .bind("mms", wish.title().mmsId())
        .bind("volume", wish.volume())
        .bind("since", since)
        .mapTo(String.class)
        .findOne();
  }

  /// How many open requests each agency is supplying.
  Map<String, Integer> burdens(Transaction tx) {
    return tx
        .handle()
        .createQuery(
            """
            SELECT p.agency, count(*) AS open FROM borrowing_placement p
            JOIN borrowing_request r ON r.consortium = p.consortium AND r.id = p.request
            WHERE p.consortium = :consortium AND p.side = 'LENDER' AND r.outcome IS NULL
            GROUP BY p.agency
            """)
        .bind("consortium", consortium)
        .<Map.Entry<String, Integer>>map(
            (row, _) -> Map.entry(row.getString("agency"), row.getInt("open")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// How many other open requests have the same user at the same agency.
  int othersOfUser(Transaction tx, String request, String agency, String user) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM borrowing_placement p
            JOIN borrowing_request r ON r.consortium = p.consortium AND r.id = p.request
            WHERE p.consortium = :consortium AND p.agency = :agency AND p.user_id = :user
              AND p.request <> :request
              AND r.stage NOT IN ('FINALISED', 'HANDED_OFF_AS_LOCAL')
            """)
        .bind("consortium", consortium)
        .bind("agency", agency)
        .bind("user", user)
        .bind("request", request)
        .mapTo(Integer.class)
        .one();
  }

  Map<Stage, Integer> countByStage(Transaction tx) {
    return tx
        .handle()
        .createQuery(
            """
            SELECT stage, count(*) AS many FROM borrowing_request
            WHERE consortium = :consortium GROUP BY stage
            """)
        .bind("consortium", consortium)
        .<Map.Entry<Stage, Integer>>map(
            (row, _) -> Map.entry(Stage.valueOf(row.getString("stage")), row.getInt("many")))
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                Integer::sum,
                () -> new EnumMap<>(Stage.class)));
  }
}
