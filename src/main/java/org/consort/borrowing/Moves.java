package org.consort.borrowing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.consort.base.Ulid;
import org.consort.borrowing.workflow.BorrowingWorkflow;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Route;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Stage;
import org.consort.borrowing.workflow.Transition;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Writes what an event does to a request: all of it in the caller's transaction, under a lock on
/// the request.
final class Moves {
  final RequestStore requests;
  final RequestCountStore counts;
  final LookStore looks;
  final HistoryStore history;
  final StepStore steps;
  private final Hub hub;

  Moves(Hub hub) {
    this.hub = hub;
    this.requests = new RequestStore(hub.consortium());
    this.counts = new RequestCountStore(hub.consortium());
    this.looks = new LookStore(hub.consortium());
    this.history = new HistoryStore(hub.consortium());
    this.steps = new StepStore(hub.consortium());
  }

  Instant now() {
    return hub.clock().instant();
  }

  /// Empty when the idempotency key was used before.
  Optional<BorrowingRequest> begin(Transaction tx, Wish wish, @Nullable String key) {
    Instant now = now();
    Stage stage = BorrowingWorkflow.FIRST_STAGE;
    Progress progress =
        new Progress(stage, Route.UNDECIDED, null, now, Schedule.deadline(stage, now).orElse(null));
    BorrowingRequest request =
        new BorrowingRequest(Ulid.at(now), 1, now, progress, wish, Map.of(), null);
    if (!requests.insert(tx, request, key)) {
      return Optional.empty();
    }
    note(tx, request, HistoryEntry.Kind.EVENT, "Submitted", wish.note());
    return Optional.of(request);
  }

  void firstTask(Transaction tx, BorrowingRequest begun) {
    steps.queue(tx, begun.id(), begun.stage(), List.of(BorrowingWorkflow.FIRST_TASK), now());
  }

  BorrowingRequest locked(Transaction tx, String id) {
    return requests.lock(tx, id).orElseThrow(() -> new IllegalStateException("no request " + id));
  }

  /// @return the request afterwards; unchanged when no row covers the event
  BorrowingRequest apply(Transaction tx, BorrowingRequest request, Event event) {
    Optional<Transition> row =
        BorrowingWorkflow.row(request.progress().route(), request.stage(), event.getClass());
    if (row.isEmpty()) {
      note(tx, request, HistoryEntry.Kind.NOTED, event.name(), EventText.of(event));
      return request;
    }
    if (event instanceof Event.PatronVerified verified) {
      requests.patronGroup(tx, request.id(), verified.group());
    }
    BorrowingRequest moved = moved(request, row.get().to(), event);
    Optional<Instant> look = Schedule.look(moved.progress().route(), moved.stage(), 0, now());
    requests.move(tx, moved, look.orElse(null));
    if (moved.stage() != request.stage()) {
      steps.giveUpStuck(tx, request.id());
      attention(tx, request, null);
    }
    note(tx, moved, HistoryEntry.Kind.EVENT, event.name(), EventText.of(event));
    steps.queue(tx, moved.id(), moved.stage(), row.get().tasks(), now());
    return moved;
  }

  private BorrowingRequest moved(BorrowingRequest from, Stage to, Event event) {
    Progress before = from.progress();
    Route route = event instanceof Event.SupplierChosen chosen ? chosen.route() : before.route();
    boolean same = to == before.stage();
    Outcome outcome = before.outcome() == null ? Outcome.of(to).orElse(null) : before.outcome();
    Progress progress =
        new Progress(
            to,
            route,
            to == Stage.RETURNING_UNFILLED ? null : outcome,
            same ? before.since() : now(),
            Schedule.deadline(to, now()).orElse(null));
    return new BorrowingRequest(
        from.id(),
        from.version() + 1,
        from.placedAt(),
        progress,
        from.wish(),
        from.sides(),
        from.attention());
  }

  BorrowingRequest change(
      Transaction tx, BorrowingRequest request, Side side, UnaryOperator<Placement> change) {
    request.side(side).map(change).ifPresent(p -> requests.place(tx, request.id(), p));
    return requests.find(tx, request.id()).orElseThrow();
  }

  void attention(Transaction tx, BorrowingRequest request, @Nullable Attention attention) {
    if (attention != null || request.attention() != null) {
      requests.attention(tx, request.id(), attention);
      note(
          tx,
          request,
          HistoryEntry.Kind.ATTENTION,
          attention == null ? "Settled" : attention.code(),
          attention == null ? "" : attention.problem());
    }
  }

  void note(
      Transaction tx,
      BorrowingRequest request,
      HistoryEntry.Kind kind,
      String name,
      String detail) {
    history.add(tx, request.id(), new HistoryEntry(0, now(), kind, name, detail, request.stage()));
  }
}
