package org.consort.borrowing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Side;
import org.consort.database.Transaction;
import org.consort.remote.CallJournal;

/// The steps waiting to be done: handed out one of each request at a time, taken back with what
/// came of them.
public final class Steps {
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int TRIES_BEFORE_ATTENTION = 6;
  private static final Duration TIME_TO_SETTLE = Duration.ofDays(2);

  private final Hub hub;
  private final Moves moves;

  public Steps(Hub hub) {
    this.hub = hub;
    this.moves = new Moves(hub);
  }

  /// Steps that are due now. Whoever takes one and does not bring it back within five minutes has
  /// lost it to the next.
  public List<Step> lease(int most) {
    Instant now = moves.now();
    return hub.database().write(tx -> moves.steps.lease(tx, "", now, now.plus(LEASE), most));
  }

  /// The step of one request that is due now; none or one.
  public List<Step> lease(String request) {
    Instant now = moves.now();
    return hub.database().write(tx -> moves.steps.lease(tx, request, now, now.plus(LEASE), 1));
  }

  /// Ends every lease; only for when nobody can be working on a step.
  public void takeOver() {
    hub.database().change(moves.steps::endLeases);
  }

  /// Why a step could not be done.
  public record Failure(boolean retryable, String code, String problem) {}

  /// What the step has to be done with. Empty when it has lost its point; then it is struck off.
  public Optional<BorrowingRequest> open(Step step) {
    return hub.database()
        .write(
            tx -> {
              BorrowingRequest request = moves.locked(tx, step.request());
              if (!step.task().lapses() || request.stage() == step.stage()) {
                return Optional.of(request);
              }
              if (moves.steps.end(tx, step, "LAPSED")) {
                moves.note(
                    tx, request, HistoryEntry.Kind.STEP, step.task().name(), "no longer wanted");
              }
              return Optional.empty();
            });
  }

  /// The consortium's word for the patron's group, and which agencies were asked to lend.
  public Known known(String request) {
    return hub.database()
        .read(
            tx ->
                new Known(
                    moves.requests.patronGroup(tx, request).orElse(""),
                    moves.history.asked(tx, request),
                    moves.counts.burdens(tx)));
  }

  public record Known(String group, List<String> asked, Map<String, Integer> burdens) {}

  /// How many other open requests need the same visitor.
  public int othersOf(String request, String agency, String user) {
    return hub.database().read(tx -> moves.counts.othersOfUser(tx, request, agency, user));
  }

  /// Takes the result of a step, once; a result that comes after the step was lost is dropped.
  public void finish(Step step, StepResult result, List<CallJournal.Call> calls) {
    hub.database()
        .change(
            tx -> {
              BorrowingRequest request = moves.locked(tx, step.request());
              if (moves.steps.end(tx, step, "DONE")) {
                note(tx, request, calls);
                write(tx, request, step, result);
              }
            });
  }

  private void write(Transaction tx, BorrowingRequest before, Step step, StepResult result) {
    BorrowingRequest request = before;
    result.fresh().forEach(placement -> moves.requests.place(tx, before.id(), placement));
    for (Map.Entry<Side, UnaryOperator<Placement>> change : result.changes().entrySet()) {
      request = moves.change(tx, request, change.getKey(), change.getValue());
    }
    moves.history.considered(tx, request.id(), result.candidates());
    moves.note(tx, request, HistoryEntry.Kind.STEP, step.task().name(), result.detail());
    moves.attention(tx, request, null);
    for (Event event : result.events()) {
      request = moves.apply(tx, request, event);
    }
  }

  private void note(Transaction tx, BorrowingRequest request, List<CallJournal.Call> calls) {
    for (CallJournal.Call call : calls) {
      String detail = "%s, %d ms".formatted(call.what(), call.millis());
      moves.note(tx, request, HistoryEntry.Kind.CALL, call.agency(), detail);
    }
  }

  /// Takes back a step that could not be done: it is tried again, ever later, and in the end
  /// somebody's attention is asked for.
  public void fail(Step step, Failure failure, List<CallJournal.Call> calls) {
    hub.database()
        .change(
            tx -> {
              BorrowingRequest request = moves.locked(tx, step.request());
              String state = failure.retryable() ? "WAITING" : "STUCK";
              Instant again = moves.now().plus(wait(step.attempt()));
              if (moves.steps.putOff(tx, step, again, state, failure.problem())) {
                note(tx, request, calls);
                String said = "failed, try %d: %s".formatted(step.attempt(), failure.problem());
                moves.note(tx, request, HistoryEntry.Kind.STEP, step.task().name(), said);
                if (!failure.retryable() || step.attempt() == TRIES_BEFORE_ATTENTION) {
                  moves.attention(tx, request, attention(step, request, failure));
                }
              }
            });
  }

  private Attention attention(Step step, BorrowingRequest request, Failure failure) {
    Side side =
        step.task().name().endsWith("SUPPLIER")
            ? Side.LENDER
            : step.task().name().endsWith("PICKUP") ? Side.PICKUP : Side.BORROWER;
    String owner =
        request.side(side).map(Placement::agency).orElse(request.wish().patron().agency());
    String said = "Could not " + step.task().meaning() + ": " + failure.problem();
    return new Attention(
        failure.code(), said, moves.now(), moves.now().plus(TIME_TO_SETTLE), owner);
  }

  private static Duration wait(int attempt) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempt - 1, 20));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }
}
