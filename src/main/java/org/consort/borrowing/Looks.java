package org.consort.borrowing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.consort.borrowing.workflow.BorrowingWorkflow;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Side;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// The looks that are due, and what they have shown.
public final class Looks {
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration AGAIN = Duration.ofMinutes(5);

  private final Hub hub;
  private final Moves moves;

  public Looks(Hub hub) {
    this.hub = hub;
    this.moves = new Moves(hub);
  }

  /// Requests to look at now; no other node gets them for five minutes.
  public List<String> take(int most) {
    Instant now = moves.now();
    return hub.database().write(tx -> moves.looks.takeLooks(tx, now, now.plus(LEASE), most));
  }

  /// Writes what was seen and reports the events that a row of the workflow covers, in their order.
  /// The others were seen before their time, or long ago; they will be seen again.
  ///
  /// @return how many events moved the request
  public int seen(
      String id, Map<Side, Placement> before, Map<Side, Sight> sights, List<Event> events) {
    return hub.database().write(tx -> write(tx, id, before, sights, events));
  }

  private int write(
      Transaction tx,
      String id,
      Map<Side, Placement> before,
      Map<Side, Sight> sights,
      List<Event> events) {
    BorrowingRequest request = moves.locked(tx, id);
    for (Map.Entry<Side, Sight> sight : sights.entrySet()) {
      boolean same =
          request
              .side(sight.getKey())
              .filter(now -> isSamePlace(now, before.get(sight.getKey())))
              .isPresent();
      if (!same) {
        return putOff(tx, request);
      }
      request =
          moves.change(tx, request, sight.getKey(), placement -> placement.seen(sight.getValue()));
    }
    int moved = 0;
    for (Event event : events) {
      if (covered(request, event)) {
        request = moves.apply(tx, request, event);
        moved++;
      }
    }
    if (moved == 0) {
      putOff(tx, request);
    }
    return moved;
  }

  private static boolean covered(BorrowingRequest request, Event event) {
    return BorrowingWorkflow.row(request.progress().route(), request.stage(), event.getClass())
        .isPresent();
  }

  private static boolean isSamePlace(Placement now, @Nullable Placement then) {
    return then != null && now.place().equals(then.place());
  }

  /// A look that could not be made is made again soon.
  public void failed(String id) {
    hub.database()
        .change(
            tx ->
                moves.looks.nextLook(
                    tx, id, moves.now().plus(AGAIN), moves.looks.lookRound(tx, id)));
  }

  private int putOff(Transaction tx, BorrowingRequest request) {
    int round = moves.looks.lookRound(tx, request.id()) + 1;
    Instant next =
        Schedule.look(request.progress().route(), request.stage(), round, moves.now()).orElse(null);
    moves.looks.nextLook(tx, request.id(), next, round);
    return 0;
  }
}
