package org.consort.borrowing;

import java.time.Instant;
import java.util.List;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// When each request is looked after next, in the table `borrowing_request`.
record LookStore(String consortium) {
  /// Takes requests whose look is due, and puts their next look off until `until`, so that no other
  /// node takes them meanwhile.
  List<String> takeLooks(Transaction tx, Instant now, Instant until, int most) {
    return tx.handle()
        .createQuery(
            """
            UPDATE borrowing_request SET next_look = :until
            WHERE consortium = :consortium AND id IN (
              SELECT id FROM borrowing_request
              WHERE consortium = :consortium AND next_look <= :now
              ORDER BY next_look LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING id
            """)
        .bind("consortium", consortium)
        .bind("now", now)
        .bind("until", until)
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  int lookRound(Transaction tx, String id) {
    return tx.handle()
        .createQuery(
            "SELECT look_round FROM borrowing_request WHERE consortium = :consortium AND id = :id")
        .bind("consortium", consortium)
        .bind("id", id)
        .mapTo(Integer.class)
        .one();
  }

  void nextLook(Transaction tx, String id, @Nullable Instant at, int round) {
    tx.handle()
        .createUpdate(
            """
            UPDATE borrowing_request SET next_look = :at, look_round = :round
            WHERE consortium = :consortium AND id = :id
            """)
        .bind("consortium", consortium)
        .bind("id", id)
        .bind("at", at)
        .bind("round", round)
        .execute();
  }
}
