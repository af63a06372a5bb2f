package org.consort.borrowing;

import java.time.Instant;
import java.util.List;
import org.consort.borrowing.workflow.Stage;
import org.consort.borrowing.workflow.Task;
import org.consort.database.Transaction;

final class StepStore {
  private final String consortium;

  StepStore(String consortium) {
    this.consortium = consortium;
  }

  void queue(Transaction tx, String request, Stage stage, List<Task> tasks, Instant now) {
    int number =
        tx.handle()
            .createQuery(
                """
                SELECT coalesce(max(number), 0) FROM borrowing_step
                WHERE consortium = :consortium AND request = :request
                """)
            .bind("consortium", consortium)
            .bind("request", request)
            .mapTo(Integer.class)
            .one();
    var batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO borrowing_step
                VALUES (:consortium, :request, :number, :task, :stage, 'WAITING', 0, :now)
                """);
    for (Task task : tasks) {
      batch
          .bind("consortium", consortium)
          .bind("request", request)
          .bind("number", ++number)
          .bind("task", task)
          .bind("stage", stage)
          .bind("now", now)
          .add();
    }
    if (!tasks.isEmpty()) {
      batch.execute();
    }
  }

  /// Takes steps that are due, at most one of each request: its first unfinished one.
  ///
  /// @param request the only request to take steps of; any when empty
  List<Step> lease(Transaction tx, String request, Instant now, Instant until, int most) {
    return tx.handle()
        .createQuery(
            """
            UPDATE borrowing_step s SET attempts = attempts + 1, leased_until = :until
            WHERE consortium = :consortium AND (request, number) IN (
              SELECT request, number FROM borrowing_step d
              WHERE consortium = :consortium AND state = 'WAITING' AND due_at <= :now
                AND (:request = '' OR request = :request)
                AND (leased_until IS NULL OR leased_until <= :now)
                AND NOT EXISTS (
                  SELECT 1 FROM borrowing_step earlier
                  WHERE earlier.consortium = d.consortium AND earlier.request = d.request
                    AND earlier.number < d.number AND earlier.state IN ('WAITING', 'STUCK'))
              ORDER BY due_at, request, number LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING request, number, task, stage, attempts
            """)
        .bind("consortium", consortium)
        .bind("now", now)
        .bind("until", until)
        .bind("request", request)
        .bind("most", most)
        .map(
            (row, _) ->
                new Step(
                    row.getString("request"),
                    row.getInt("number"),
                    Task.valueOf(row.getString("task")),
                    Stage.valueOf(row.getString("stage")),
                    row.getInt("attempts")))
        .list();
  }

  void endLeases(Transaction tx) {
    tx.handle()
        .createUpdate(
            """
            UPDATE borrowing_step SET leased_until = NULL
            WHERE consortium = :consortium AND state = 'WAITING' AND leased_until IS NOT NULL
            """)
        .bind("consortium", consortium)
        .execute();
  }

  /// False when another attempt has taken the step over.
  boolean end(Transaction tx, Step step, String state) {
    return tx.handle()
            .createUpdate(
                """
                UPDATE borrowing_step SET state = :state, leased_until = NULL, problem = NULL
                WHERE consortium = :consortium AND request = :request AND number = :number
                  AND state = 'WAITING' AND attempts = :attempt
                """)
            .bind("consortium", consortium)
            .bind("request", step.request())
            .bind("number", step.number())
            .bind("attempt", step.attempt())
            .bind("state", state)
            .execute()
        == 1;
  }

  boolean putOff(Transaction tx, Step step, Instant due, String state, String problem) {
    return tx.handle()
            .createUpdate(
                """
                UPDATE borrowing_step SET due_at = :due, leased_until = NULL, state = :state,
                  problem = :problem
                WHERE consortium = :consortium AND request = :request AND number = :number
                  AND state = 'WAITING' AND attempts = :attempt
                """)
            .bind("consortium", consortium)
            .bind("request", step.request())
            .bind("number", step.number())
            .bind("attempt", step.attempt())
            .bind("due", due)
            .bind("state", state)
            .bind("problem", problem)
            .execute()
        == 1;
  }

  /// Makes stuck and waiting steps due now. Says how many there were.
  int wake(Transaction tx, String request, Instant now) {
    return tx.handle()
        .createUpdate(
            """
            UPDATE borrowing_step SET state = 'WAITING', due_at = :now, attempts = 0
            WHERE consortium = :consortium AND request = :request
              AND (state = 'STUCK' OR (state = 'WAITING' AND leased_until IS NULL))
            """)
        .bind("consortium", consortium)
        .bind("request", request)
        .bind("now", now)
        .execute();
  }

  /// Gives up stuck steps that have lost their point, so that they block nothing.
  void giveUpStuck(Transaction tx, String request) {
    tx.handle()
        .createUpdate(
            """
            UPDATE borrowing_step SET state = 'LAPSED'
            WHERE consortium = :consortium AND request = :request AND state = 'STUCK'
            """)
        .bind("consortium", consortium)
        .bind("request", request)
        .execute();
  }
}
